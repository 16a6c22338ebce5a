/**
 * Letters and letter sequences that speak for or against a language. Data for `identify.ts` only; an alphabet lists
 * what a language uses beyond the letters all languages of its script share.
 */

/** One language's spelling, all lower case. */
export interface Spelling {
  readonly tag: string
  /** Letters of its alphabet beyond the shared ones. Another language's letter counts against it. */
  readonly letters: string
  /** Letters so common in it that a long text without any of them speaks against it. */
  readonly common: string
  /** Sequences typical of it, weak evidence for snippets without a function word; `$` is the end of a word. */
  readonly sequences: readonly string[]
  /** Basic letters its own words never have. Foreign names do, so each counts little against it. */
  readonly never: string
}

const NEVER: Readonly<Record<string, string>> = {
  tr: 'qwx',
  az: 'w',
  pl: 'qvx',
  lv: 'qwxy',
  lt: 'qwx',
  sl: 'qwxy',
  hr: 'qwxy',
  bs: 'qwxy',
  'sr-Latn': 'qwxy',
  fi: 'qwxz',
  sq: 'w',
  es: 'kw',
  it: 'jkwxy',
  pt: 'kwy',
  ca: 'kw',
  vi: 'fjwz',
  ro: 'kqwy',
  mk: 'х',
}

function spelling(tag: string, letters: string, common = '', sequences = ''): Spelling {
  return { tag, letters, common, sequences: sequences === '' ? [] : sequences.split(' '), never: NEVER[tag] ?? '' }
}

/** Shared: a-z. (Letters such as q, w, x, y are foreign to some languages but stand in names, so they say nothing.) */
export const LATIN: readonly Spelling[] = [
  spelling('en', '', '', 'ing$ ed$ tion$ ght th$ wh ment$ ough ness$ ally$ ould ers$ ee ity$ ty$ ks$'),
  spelling('de', 'äöüß', 'äöü', 'sch ung$ ich$ ein cht lich$ keit$ tz tschaft$ heit$ ungen$ isch ck'),
  spelling('fr', 'àâçèéêëîïôùûüœæÿ', 'éèà', "tion$ eau$ aux$ ment$ oi eux$ eur$ ois$ ais$ ait$ ée$ qu ère$ l' d' s'"),
  spelling('es', 'áéíñóúü', 'áéíóú', 'ción$ ciones$ dad$ ado$ idos$ ue ie ñ mente$ aron$ ieron$'),
  spelling('it', 'àèéìòù', 'àèìòù', 'zione$ zioni$ tà$ gli cch ato$ ata$ ità$ mente$ ello$ zz ggi'),
  spelling('pt', 'àáâãçéêíóôõú', 'ãçáéí', 'ção$ ções$ ão$ nh lh dade$ ado$ mente$ ões$ ei ou$ aram$'),
  spelling('ca', 'àçèéíïòóúü·', 'àèéí', "ció$ ny tat$ ment$ l' d' ix l·l ns$ ts$ aven$"),
  spelling('nl', 'ëïéèö', '', 'ij oe aa een$ heid$ sch ver ging$ lijk oo uit dt$ eren$ cht'),
  spelling('sv', 'åäöé', 'äåö', 'ning$ ör ade$ arna$ erna$ sk skj het$ ck lle$'),
  spelling('da', 'æøå', 'æøå', 'ing$ lse$ hed$ tion$ ede$ erne$ ige$ ej aa nd ld'),
  spelling('nb', 'æøåé', 'æøå', 'ing$ else$ het$ sjon$ ene$ ige$ kj øy ei skj ette$ ll'),
  spelling('fi', 'äöå', 'ä', 'ää yy uu ii ssa$ ssä$ sta$ stä$ lla$ llä$ aa nen$ tt een$ vat$ ksi$'),
  spelling('et', 'äöüõšž', 'äõü', 'ud$ ks$ mine$ st$ aa ii ee uu õ sse$ dega$ vad$'),
  spelling('lv', 'āčēģīķļņšūž', 'āēīš', 'ij šan ums$ iem$ ām$ as$ ts$ ība$'),
  spelling('lt', 'ąčęėįšųūž', 'ėšųž', 'iai$ ijos$ uos$ ius$ as$ is$ us$ imo$ ų$'),
  spelling('pl', 'ąćęłńóśźż', 'ąęłóż', 'sz cz rz ść$ ów$ owi ego$ nie ych$ ami$ ski$ dz ia'),
  spelling('cs', 'áčďéěíňóřšťúůýž', 'áěířů', 'ost$ ých$ ého$ ní$ ou$ ch í$ ové$ ky$'),
  spelling('sk', 'áäčďéíĺľňóôŕšťúýž', 'áíľť', 'osť$ ých$ ého$ nia$ ou$ ch ť$ ovej$ ie ia'),
  spelling('sl', 'čšž', 'čšž', 'ega$ šč ost$ nje$ anja$ ja$ ih$ skega$ lj oz$ sti$ mi$'),
  spelling('hr', 'čćđšž', 'čćšž', 'ije lj nj ijeg ost$ anje$ skog$ ima$ cij vlj irati$'),
  spelling('sr-Latn', 'čćđšž', 'čćšž', 'lj nj ost$ anje$ skog$ ima$ cij vlj ovao$ isao$ ovati$'),
  spelling('bs', 'čćđšž', 'čćšž', 'ije lj nj ijeg ost$ anje$ skog$ ima$ cij vlj'),
  spelling('ro', 'ăâîșțşţ', 'ăîșț', 'ului$ ilor$ ție$ ea$ ul$ ii$ ării$ esc'),
  spelling('hu', 'áéíóöőúüű', 'áéőö', 'sz gy ny cs ság$ ség$ ban$ ben$ nak$ nek$ tt$ ként$ ok$ ek$ zs'),
  spelling('sq', 'çë', 'ë', 'ë$ sh xh dh rr ve$ ve$ ri$ ëve$ imi$ ore$'),
  spelling('tr', 'çğıöşüâî', 'ğış', 'lar$ ler$ ın$ iyor dı$ di$ ında$ lık$ ları$ ği'),
  spelling('az', 'çəğıöşü', 'əğış', 'lar$ lər$ dır$ dir$ q x qa in$ ndan$ lıq$'),
  spelling('uz', 'ʻʼ', '', "lar$ ning$ gan$ da$ dan$ lik$ sh ch qi o' g' o‘ g‘ oʻ gʻ moqda$ ni$"),
  spelling('vi', 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'đư', 'ng$ nh$ ph th tr'),
  spelling('id', '', '', 'kan$ nya$ ang$ an$ meng mem ber per ter ng ny'),
  spelling('af', 'êëéôû', '', 'oe aa uu ie$ sk gs sê'),
  spelling('is', 'áðéíóúýþæö', 'ðþá', 'inn$ num$ ðu$ ði$ un$'),
  spelling('ga', 'áéíóú', 'áéí', 'bh mh dh fh bhf gcl na$ eadh$ acht$ aigh$'),
  spelling('eu', 'ñ', '', 'tz tx ts ak$ ek$ aren$ tik$ zuen$ tzen$ rako$'),
  spelling('mt', 'àċġħżìòù', 'ħż', 'għ ij$ il-'),
  spelling('ku', 'çêîşû', 'êî', 'xw ê$ î$ ên$ ekî$ kir$'),
  spelling('tk', 'çäžňöşüý', 'ýň', 'lar$ ler$ yň$ iň$ dyr$ dir$ ýar$ da$ de$'),
  spelling('sw', '', '', 'ny wa$ mb kw ish ku wal ali kuwa'),
  spelling('so', '', '', 'aa ay$ xa dh uu ka$ ii waa ow$'),
  spelling('tl', '', '', 'ng$ ang mga nag mag pag'),
]

/** Shared: the 24 letters а б в г д е ж з к л м н о п р с т у ф х ц ч ш and и. */
export const CYRILLIC: readonly Spelling[] = [
  spelling(
    'ru',
    'ёйщъыьэюя',
    'йыья',
    'ого$ его$ ение$ ения$ ств ся$ ть$ ый$ ий$ ая$ ые$ ов$ ла$ ли$ ил$ ал$ ать$ ции$ ами$ ом$ ой$ ет$ ит$ ут$ ют$ ят$ сь$',
  ),
  spelling(
    'uk',
    'ґєіїйщьюя’',
    'ії',
    'ого$ ення$ ств ся$ ти$ ть$ ий$ ої$ ів$ ії$ ла$ ли$ ав$ ив$ ами$ ом$ ння$ ено$ ять$ ють$ уть$',
  ),
  spelling('be', 'ёійўыьэюя’', 'іўы', 'ага$ анне$ ання$ ств ца$ ць$ ых$ аў$ дз ці$ амі$'),
  spelling('bg', 'йщъьюя', 'ъят', 'та$ то$ ите$ ата$ ът$ ява$ ени$ ия$ ят$ аха$ ъл ър ън ъв ъс ъм ъг ъд ъж'),
  spelling('mk', 'ѓѕјљњќџѐѝ', 'ј', 'та$ то$ ите$ ата$ от$ ува$ ија$ аа$ аат$ ње$'),
  spelling('sr-Cyrl', 'ђјљњћџ', 'јћ', 'ост$ ање$ ењ ског$ има$ ија$ ије$ ао$ ио$ овао$ су$'),
  spelling('kk', 'әғқңөұүһіёйщъыьэюя', 'қіғ', 'ған$ ген$ ның$ нің$ дар$ дер$ лар$ лер$ ты$ ді$ ып$ атын$'),
  spelling('ky', 'ңөүёйщъыьэюя', 'үөң', 'ган$ ген$ нын$ нин$ лар$ лер$ ууда$ уу$ үү$ оо дүн$ ып$ тар$'),
  spelling('uz-Cyrl', 'ўқғҳёйъьэюя', 'қў', 'лар$ нинг$ ган$ да$ дан$ лик$ моқда$'),
  spelling('tg', 'ғӣқӯҳҷёйъэюя', 'ӣҳ', 'ҳои$ ҳо$ ро$ кард$ ӣ$'),
  spelling('mn', 'өүёйщъыьэюя', 'өү', 'ийн$ ын$ сан$ сэн$ аа ээ оо уу үү лаа$ лээ$ жээ$'),
  spelling('tt', 'әөүҗңһёйщъыьэюя', 'әү', 'лар$ ләр$ ның$ нең$ да$ дә$ ган$ гән$ ды$ де$'),
  spelling('ab', 'ҕҟқҧҭҳҵҷҽҿӡәҩйы', 'аы', 'еит$ ҵәа ҳәа еи иа ақә әа'),
]

/** Letters beyond the shared Arabic ones. */
export const ARABIC: readonly Spelling[] = [
  spelling('ar', 'ةىأإؤئءيك', 'ةي', 'ال'),
  spelling('fa', 'پچژگیکآؤئء', 'ی', 'ها$ های$ می'),
  spelling('ur', 'پچژگیکٹڈڑںےہھآئؤء', 'ےہ', ''),
  spelling('ps', 'پچژګیکټډړڼښږځڅېۍئآيء', 'ېړ', ''),
]

/** Scripts that one language of the table is written in; whatever else uses them is outside it. */
export const SCRIPT_LANGUAGE: Readonly<Record<string, string>> = {
  Geor: 'ka',
  Armn: 'hy',
  Hebr: 'he',
  Grek: 'el',
  Deva: 'hi',
  Beng: 'bn',
  Taml: 'ta',
  Thai: 'th',
  Hang: 'ko',
  Jpan: 'ja',
}

/** Common characters only one of the two Chinese spellings uses. */
export const SIMPLIFIED =
  '们这说时会对国学发过还为后来东见长门开关问间车马书语话认让应实现动种义习乡买卖产业几机权条总经军务领导议与专业报区华两爱云气术广党战击岁体员际联亚欧济运输弹约谈货'
export const TRADITIONAL =
  '們這說時會對國學發過還為後來東見長門開關問間車馬書語話認讓應實現動種義習鄉買賣產業幾機權條總經軍務領導議與專報區華兩愛雲氣術廣黨戰擊歲體員際聯亞歐濟運輸彈約談貨'
