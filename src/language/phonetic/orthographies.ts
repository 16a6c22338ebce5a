/**
 * How each orthography is heard: letters and groups of letters and the coarse sounds they stand for. Data for `phonetic.ts`.
 * Sounds are written with one letter each: S is sh, Z is zh and dzh, C is ch, c is ts, j is the glide, h is kh, h and gh.
 * What names keep on their way from one script to another is what counts; what they lose (length, stress, soft signs,
 * doubled letters) is left out.
 */

/** `letters=sounds` separated by spaces; the longest match at a place counts. Letters without an entry are dropped. */
type Rules = string

const LATIN: Rules =
  'a=a b=b c=k d=d e=e f=f g=g h=h i=i j=j k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=v x=ks y=i z=z ' +
  'ch=C sh=S zh=Z kh=h gh=g ph=f th=t ts=c tz=c ck=k ya=ja yu=ju ye=je yo=jo ce=se ci=si cy=si qu=kv ' +
  'ä=e ö=o ü=u å=o æ=e ø=o œ=e ß=s ł=l đ=Z ð=d þ=t ı=i ə=a ё=jo č=C š=S ž=Z ć=C ś=S ź=Z ñ=n ç=s ş=S ș=S ț=c ţ=c ğ= ʻ= ʼ='

const SLAVIC_LATIN = 'c=c č=C ć=C š=S ž=Z đ=Z dž=Z j=j lj=l nj=n ch=h y=i w=v x=ks h=h ř=rZ ě=e ts=c q=k ya=ja yu=ju'

/** Overrides by language; a language not named is read by the rules of its script alone. */
const LATIN_OVERRIDES: Readonly<Record<string, Rules>> = {
  en: 'j=Z ee=i oo=u ou=u ea=i ck=k wh=v kn=n tion=Sn ce=se ge=Ze',
  de: 'c=k z=c tz=c sch=S tsch=C dsch=Z ch=h w=v v=f j=j ei=ai eu=oi äu=oi ie=i ph=f sh=S th=t ya=ja y=i',
  fr: 'ch=S tch=C j=Z dj=Z ge=Ze gi=Zi gy=Zi ou=u eau=o au=o ai=e oi=va gn=n qu=k ce=se ci=si ç=s h= é=e',
  es: 'j=h ge=he gi=hi ll=j ñ=n ch=C qu=k gu=g z=s h= ce=se ci=si v=v',
  pt: 'ch=S tch=C x=S j=Z ge=Ze gi=Zi nh=n lh=l ç=s ão=an h= qu=k ce=se ci=si',
  it: 'ce=Ce ci=Ci ge=Ze gi=Zi ch=k gh=g gli=li gn=n sce=Se sci=Si z=c zz=c h= cia=Ca gia=Za',
  nl: 'sj=S tsj=C dzj=Z ij=ei oe=u ch=h w=v j=j ie=i z=z',
  sv: 'sj=S skj=S tj=C kj=C j=j sch=S tsch=C y=i',
  da: 'sj=S tj=C j=j sch=S y=i',
  nb: 'sj=S skj=S tsj=C kj=C j=j y=i',
  fi: 'j=j y=i š=S ž=Z ä=a ö=o ts=c tš=C',
  et: 'j=j š=S ž=Z ä=a ö=o õ=o ts=c tš=C',
  hu: 's=S sz=s cs=C zs=Z dzs=Z c=c gy=d ny=n ly=j ty=t j=j ö=o ő=o ü=u ű=u',
  pl: 'cz=C sz=S rz=Z ż=Z ź=Z ś=S si=Si ć=C ci=Ci dź=Z dż=Z w=v ł=l c=c ch=h j=j ą=on ę=en ó=u y=i ń=n ce=ce cy=ci',
  cs: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci',
  sk: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci ä=e ô=o',
  sl: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci',
  hr: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci',
  bs: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci',
  sr: SLAVIC_LATIN + ' ce=ce ci=ci cy=ci',
  ro: 'ce=Ce ci=Ci ge=Ze gi=Zi ch=k gh=g j=Z ș=S ş=S ț=c ţ=c ă=a â=i î=i c=k',
  sq: 'ç=C sh=S xh=Z zh=Z x=z q=C gj=Z j=j y=u dh=d th=t ë=e c=c ll=l rr=r nj=n ce=ce ci=ci',
  tr: 'c=Z ç=C ş=S ğ= ı=i j=Z y=j ce=Ze ci=Zi ya=ja yu=ju',
  az: 'c=Z ç=C ş=S ğ=g ı=i ə=a j=Z y=j x=h q=g ce=Ze ci=Zi ya=ja yu=ju',
  uz: 'sh=S ch=C oʻ=o o‘=o gʻ=g g‘=g j=Z x=h q=k y=j ya=ja yu=ju ng=ng',
  lt: 'c=c č=C š=S ž=Z j=j y=i ė=e ch=h ce=ce ci=ci',
  lv: 'c=c č=C š=S ž=Z j=j ķ=k ģ=g ļ=l ņ=n ce=ce ci=ci',
}

const CYRILLIC: Rules =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=jo є=je ж=Z з=z и=i і=i ї=ji й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=v ф=f х=h ц=c ' +
  'ч=C ш=S щ=S ъ= ы=i ь= э=e ю=ju я=ja дж=Z дз=z тс=c ә=a ғ=g қ=k ң=ng ө=o ұ=u ү=u һ=h ђ=Z ѓ=Z ѕ=z ј=j љ=l њ=n ћ=C ќ=C џ=Z ҳ=h ҷ=Z ӣ=i ӯ=u'

const GEORGIAN: Rules =
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=Z რ=r ს=s ტ=t უ=u ფ=f ქ=k ღ=g ყ=k შ=S ჩ=C ც=c ძ=z წ=c ჭ=C ხ=h ჯ=Z ჰ=h'

const ARMENIAN: Rules =
  'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=Z ի=i լ=l խ=h ծ=c կ=k հ=h ձ=z ղ=g ճ=C մ=m յ=j ն=n շ=S ո=o չ=C պ=p ջ=Z ռ=r ս=s վ=v տ=t ր=r ց=c ւ=v փ=p ք=k օ=o ֆ=f և=ev ու=u'

const GREEK: Rules =
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o ' +
  'ου=u μπ=b ντ=d γκ=g γγ=ng αι=e ει=i οι=i αυ=av ευ=ev τζ=Z τσ=c τς=c'

const HEBREW: Rules =
  "ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=j כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s פ=p ף=p צ=c ץ=c ק=k ר=r ש=S ת=t ג'=Z ג׳=Z ז'=Z ז׳=Z צ'=C צ׳=C וו=v יי=j"

const ARABIC: Rules =
  'ا=a أ=a إ=a آ=a ب=b پ=p ت=t ث=t ج=Z چ=C ح=h خ=h د=d ذ=d ر=r ز=z ژ=Z س=s ش=S ص=s ض=d ط=t ظ=z غ=g ف=f ق=k ك=k ک=k گ=g ل=l م=m ن=n ه=h و=u وا=va ي=j ی=j ى=a ئ=j ؤ=u'

const DEVANAGARI: Rules =
  'अ=a आ=a इ=i ई=i उ=u ऊ=u ए=e ऐ=e ओ=o औ=o ऑ=o ा=a ि=i ी=i ु=u ू=u े=e ै=e ो=o ौ=o ॉ=o क=k ख=k ग=g घ=g च=C छ=C ज=Z झ=Z ट=t ठ=t ड=d ढ=d ' +
  'ण=n त=t थ=t द=d ध=d न=n प=p फ=f ब=b भ=b म=m य=j र=r ल=l व=v श=S ष=S स=s ह=h ज़=z फ़=f ख़=h ग़=g क़=k ड़=r ढ़=r ं=n ँ=n'

const KANA: Rules =
  'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=k ケ=ke コ=ko ガ=ga ギ=gi グ=g ゲ=ge ゴ=go サ=sa シ=Si ス=s セ=se ソ=so ザ=za ジ=Zi ズ=z ゼ=ze ゾ=zo ' +
  'タ=ta チ=Ci ツ=c テ=te ト=t ダ=da ヂ=Zi ヅ=z デ=de ド=d ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=f ヘ=he ホ=ho バ=ba ビ=bi ブ=b ベ=be ボ=bo ' +
  'パ=pa ピ=pi プ=p ペ=pe ポ=po マ=ma ミ=mi ム=m メ=me モ=mo ヤ=ja ユ=ju ヨ=jo ラ=ra リ=ri ル=r レ=re ロ=ro ワ=va ヲ=o ン=n ヴ=v ャ=a ュ=u ョ=o ァ=a ィ=i ゥ=u ェ=e ォ=o'

/** The rules of each script, in lower case; a script without them has no sounds here. */
export const SCRIPT_RULES: Readonly<Record<string, Rules>> = {
  Latn: LATIN,
  Cyrl: CYRILLIC,
  Geor: GEORGIAN,
  Armn: ARMENIAN,
  Grek: GREEK,
  Hebr: HEBREW,
  Arab: ARABIC,
  Deva: DEVANAGARI,
  Kana: KANA,
}

/** Rules that take the place of those of the script, by base language: the same letter is heard otherwise there. */
export const LANGUAGE_RULES: Readonly<Record<string, Rules>> = {
  ...LATIN_OVERRIDES,
  bg: 'щ=St ъ=a',
  mk: 'ѓ=Z ќ=C',
  fa: 'و=v',
}
