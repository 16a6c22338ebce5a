/**
 * The little words each language cannot do without, for telling languages apart and for knowing a sentence opener.
 * Not a stop-word list for search. A trailing `*` marks a stem: any word that begins with it counts.
 */

/** One line per language tag; all lower case. */
const LINES: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for it with as on be at by this have from or had not are but what were they which
    you we an their has would there been if more when who will said its about than into them could after before
    between during also his her he she`,
  de: `der die das und ist in den von zu mit sich des auf für nicht ein eine einem einen einer dem als auch es an werden
    aus er hat dass sie nach wird bei noch wie um über so zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde sei wurden seine ihre im unter gegen wegen zwischen sagte laut`,
  fr: `le la les de des du et un une est en que qui dans pour pas sur au aux par plus ce cette il elle ne se sont avec
    son sa ses été ont mais ou où comme a à nous vous leur leurs entre après selon depuis être fait c'est d'une d'un
    qu'il l'on n'a lors afin aussi très`,
  es: `el la los las de del y que en un una por con no se su sus para es al lo como más pero o este esta ha han fue son
    entre cuando muy sin sobre también hasta desde donde quien nos durante todos según tras está están ser ya había hay`,
  it: `il lo la i gli le di del della dei delle degli e che è un una in con non per si da dal dalla nel nella al alla
    alle ai sono ha hanno come più ma anche su sul sulla questo questa suo sua essere stato stata dopo tra fra loro ci se
    secondo dell'anno quando nell' all' dell' l' un' perché ancora`,
  pt: `o a os as de do da dos das e que em um uma no na nos nas por pelo pela com não se seu sua para é ao à foi mais
    como mas são ser tem também já ou quando muito há está eu entre depois sem mesmo aos seus até isso segundo após
    ainda`,
  nl: `de het een van en in is dat op te zijn voor met niet aan er om ook als bij maar die uit was door over naar hij ze
    wordt nog werd heeft hebben dit deze wij kan tot meer worden deze zich onder tegen na hun geen zei volgens tussen`,
  sv: `och att det i en som är på för av med den till inte har de ett om hade var vid kan från men så ska eller när
    efter sig också skulle detta under vi han hon sin mot enligt sade säger än mellan blev blir över dem sina alla dagar`,
  da: `og at det i en som er på for af med den til ikke har de et om havde var ved kan fra men så skal eller når efter
    sig også ville dette under vi han hun sin mod ifølge sagde siger end mellem blev bliver over dem sine alle hvad
    mere kun nogle være dage`,
  nb: `og at det i en som er på for av med den til ikke har de et om hadde var ved kan fra men så skal eller når etter
    seg også ville dette under vi han hun sin mot ifølge sa sier enn mellom ble blir over dem sine alle hva mer bare
    noen være dager`,
  fi: `ja on ei että oli se hän ovat mutta myös kun tai niin kuin joka jotka sen mukaan ole jo vain sekä tämä ne he
    olla jonka vuonna hänen sanoi kertoo yli ennen jälkeen kanssa ovat olleet ollut siitä noin eivät tämän voi`,
  et: `ja on ei et oli see ta kuid ka kui või nii mis kes ning selle oma pärast aga mitte juba välja üle eest veel nad
    olnud olid pole sest kohta järgi tema ütles aasta seda peab enne`,
  lv: `un ir ka ar no par uz tas viņš viņa bet arī lai kas pēc nav pie līdz vai kā tika bija savu šo tā to gan jau tiks
    gada pirms vairāk saka kuri kurš starp`,
  lt: `ir yra kad su į iš tai buvo bet jo jos apie po už ar kaip dėl nuo prie per taip pat savo jis ji jie bus nėra
    metų metais sakė pagal kuris kurie tarp daugiau prieš`,
  pl: `i w na z że się nie do jest to o od po za przez jak ale dla co oraz ich być są był była było były tym tego tej
    już także przed który która które jego jej ma może czy tylko również ze we pod między według roku został została
    gdy jako`,
  cs: `a v na se že je s z do o i k pro by jsou ale ve za jako jeho podle po od při který která které není byl byla
    bylo byli už také tak jen aby však nebo své jsem když před mezi kde více roku řekl má ze si mu`,
  sk: `a v na sa že je s z do o i k pre by sú ale vo za ako jeho podľa po od pri ktorý ktorá ktoré nie bol bola bolo
    boli už tiež tak len aby však alebo svoje som keď pred medzi kde viac roku povedal má zo si mu`,
  sl: `in v na se da je s z za so ki po pri ne bi pa tudi kot od do ni bo bil bila bilo bili še že ali če pred med več
    leta iz lahko jih kjer ko ker nad proti po svoje tem`,
  hr: `i u na je se da su za od s sa o koji koja koje bi ne to kao a ali iz po do što nije bio bila bilo će te nakon
    prema ili samo već gdje prije također tijekom tko netko uvjet* tjed* tisuć* milijun* siječnj* veljač* ožuj* travnj*
    svibnj* lipnj* srpnj* kolovoz* rujn* listopad* studen* prosinc* priopći* općin* opći izvijest* izvješ* europ* vlak*
    tvrtk* predsjedni* vrijeme mjesec* sveučiliš* zrakoplov* glede ministrica nogomet* poduzeć* očitova* ustvrdi*
    vijeće sigurnos* povijes* podrij* kazao djelatni* otok* vanjsk* bijel* dvije svijet* lijek* cijen* poslije`,
  'sr-Latn': `i u na je se da su za od s sa o koji koja koje bi ne to kao a ali iz po do što nije bio bila bilo će te
    nakon prema ili samo već gde pre takođe tokom ko neko uslov* nedelj* hiljad* milion* januar* februar* mart avgust*
    septembar* saopšt* opštin* opšti izvešt* evrop* voz firma predsedni* vreme mesec* univerzitet* avion* preduzeć*
    vesti posle pošto dve svet svetsk* reč reši* čovek* severn* belo beo bele deo dela lek* cen* leto uvek ovde mesto
    bezbednos* izjavio kazao poslednj* trebalo hteo videl* istorij* obavešt* odbran* primen* uspe* zahtev* smene`,
  bs: `i u na je se da su za od s sa o koji koja koje bi ne to kao a ali iz po do što nije bio bila bilo će te nakon
    prema ili samo već gdje prije također tokom ko neko uvjet* sedmic* hiljad* milion* januar* februar* mart* august*
    septembr* saopć* općin* opći izvješt* evrop* voz firma predsjedni* vrijeme mjesec* univerzitet* avion* preduzeć*
    vijesti historij* sigurnos* kazao bijel* dvije svijet* lijek* cijen* poslije kahv* hljeb* lahko mehk* sarajev*
    bosn* federacij* entitet* kanton*`,
  ro: `și de la în a din cu pe care este că nu un o au mai pentru ca fost sau se sunt prin le al ale lui dar după fi
    ar această acest iar până între cele ce către fără potrivit anul va vor am fiind spus într-o într-un sa său`,
  hu: `a az és hogy nem is egy van volt meg ez csak de már azt mint el még ki ha vagy kell lesz szerint után között
    mert sem pedig amely akik aki ami során által több ezt lehet nagyon minden évi is pont lett`,
  sq: `të e në i për me dhe që nga është një ka së se do u nuk si por më janë ky kjo edhe tij duke kanë deri pas ose
    kur prej saj ishte mund vetëm gjatë sipas ndaj tha këtë shumë mes`,
  tr: `ve bir bu da de için ile olarak olan çok daha en gibi ancak ama sonra kadar var ne o ki değil her olduğunu göre
    dedi veya iki yıl yılında tarafından etti oldu üzere ise bunun büyük söyledi diye karşı arasında önce olduğu şu`,
  az: `və bir bu da də üçün ilə olan daha ən kimi amma sonra qədər var nə o ki deyil hər olduğunu görə dedi iki il
    ilində tərəfindən etdi oldu isə bildirib edib edilib olub deyib çox böyük sonra haqqında əvvəl arasında həmçinin
    qarşı olaraq yaxın`,
  uz: `va bu bilan uchun bir ham edi deb esa bo'lgan bo‘lgan boʻlgan emas keyin qilgan haqida dedi mumkin kerak lekin
    yoki o'z o‘z oʻz har bo'ldi bo‘ldi boʻldi yil yilda ko'p ko‘p koʻp tomonidan qildi qilish ko'ra ko‘ra koʻra uning
    ularning orasida qarshi haqidagi katta`,
  vi: `và của là có không cho được các trong một người với những này đã để khi từ về đến cũng ra như sẽ tại bị sau năm
    theo vào trên ông bà đang nhiều nói rằng thì hơn`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena tersebut oleh ada sebagai adalah atau
    mereka telah saat bisa kata lebih sudah para setelah seorang ia kami menjadi antara secara namun tahun harus`,
  ca: `el la els les de del i que en un una per amb no se és al com més però o aquest aquesta ha han va són entre quan
    molt sense sobre també fins des on dels als pel seva seu seus hi ho això segons després està anys tot va ser`,
  ru: `и в не на что с по как это из за от для он она они но его к до же так все был была было были о у уже также или
    если только при бы после которые который которая ещё еще их её ее во со года году сказал заявил между этого том
    чтобы может между об эти ним эта этой этому этом среди перед лет людей`,
  uk: `і в не на що з та як це із за від для він вона вони але його до ж так усі був була було були про у вже також або
    якщо лише при б після які який яка ще їх її цього року році сказав заявив між щоб може й ці під під час зі є аби
    проти тому буде має цей ця цьому цих серед перед років людей`,
  be: `і ў не на што з як гэта за ад для ён яна яны але яго да ж так усе быў была было былі пра у ўжо таксама або калі
    толькі пры б пасля якія які якая яшчэ іх яе гэтага года годзе сказаў заявіў паміж каб можа й са каля паводле гэтым
    супраць мае будзе`,
  bg: `и в на не че с по как това от за той тя те но до се да е са са били беше бяха във със при или ако само след който
    която които още му ги ще си като през този тази тези година години каза заяви между има няма бъде също обаче към без дни според днес`,
  mk: `и во на не дека со по како ова од за тој таа тие но до се да е се беа беше при или ако само по кој која кои уште
    му ги ќе си како низ овој оваа овие година години рече изјави меѓу има нема биде исто така што го ја сте сум до кон без
    врз дена според денес`,
  'sr-Cyrl': `и у на је се да су за од с са о који која које би не то као а али из по до што није био била било ће те
    након према или само већ где пре такође током ко неко годин* рекао изјавио између има нема биће ово овај ова ови
    против због после прошле пред ових`,
  kk: `және бұл мен бен пен үшін де да бір деп болып еді ол олар оның бар жоқ емес кейін дейін туралы деді еткен болған
    осы сол арасында жылы жылғы айтты тағы барлық болды кезінде қарсы ең бойынша жатыр сондай-ақ ретінде туралы
    мәлімдеді екенін қазір`,
  ky: `жана бул менен үчүн да дагы бир деп болуп эле ал алар анын бар жок эмес кийин чейин тууралуу деди кылган болгон
    ушул ошол арасында жылы жылдын айтты бардык болду учурунда каршы эң боюнча жатат ошондой катары билдирди экенин
    азыр`,
  'uz-Cyrl': `ва бу билан учун бир ҳам эди деб эса бўлган эмас кейин қилган ҳақида деди мумкин керак лекин ёки ўз ҳар
    бўлди йил йилда кўп томонидан қилди қилиш кўра унинг уларнинг орасида қарши катта`,
  ab: `азы аҟны иара уи ари рҟны ала иҳәеит ма аха еиҧш ахь аан ашьҭахь ҳәа иҟоуп акәзар рзы урҭ`,
  af: `die nie van het wat vir sy hulle hy ook gesê maar deur sal aan nog baie ons met`,
  eu: `eta ez bat zen baina ere dute zuen zuten dela izan egin ziren baino hori bere ari izango edo arte esan zuela`,
  ga: `agus go sé sí siad níor bhí tá ach seo dúirt chun leis roimh faoi raibh mar ag bhfuil`,
  is: `að í á við ekki það hann hún þeir frá með fyrir sagði hafa hefur eftir verið sér enginn`,
  ku: `û li ji ku ew wî wê wan lê got xwe bû bûn kir kirin hatin hate jî bo yê yên heta dema`,
  mn: `нь байна гэж энэ юм гэв бол болон тухай уул хэлэв мэдэгдлээ байсан оны хэлэхдээ гэсэн дээр жил талаар тэр байгаа нэг
    ч`,
  mt: `li minn huwa hija kien kienet qal qalet dwar wara biex iżda għal mhux hemm tal mal mill fil`,
  so: `iyo oo ku ah waxa waxaa waxay wuxuu ayaa uu ay soo laakiin kale sheegay isagoo markii lagu laga loo kuwaas badan`,
  sw: `ya wa kwa ni katika kuwa hiyo hilo huyo hii hizo lakini baada kabla alisema wao yake wake pia kama hakuna mwaka cha
    vya kwamba zaidi`,
  tg: `ва дар аз ба ки бо ин он барои аст буд шуд кард гуфт ҳам то аммо пас худ дорад намуд карда шуда мешавад бораи`,
  tk: `bilen üçin hem diýdi emma boldy ýyl ýylda ýylyň barada boýunça aýtdy çenli edip edildi eden şeýle soň ol onuň`,
  tl: `ang ng mga ay ito hindi kay nang isang siya niya sila kanyang ngunit matapos noong bago walang sinabi`,
  tt: `һәм белән бу дип дә өчен бер булды иде аның турында кадәр диде ләкин соң ул булган ел елда буенча әйтте тагын`,
  ar: `في من على إلى أن التي الذي عن مع هذا هذه ما لا قال كان كانت بعد قبل بين أو كما لم لن قد هو هي ذلك أي إن وقال
    منذ خلال عام كل حتى`,
  fa: `و در به از که این را با است برای آن یک تا بر هم شد کرد شده بود می اند خود گفت هر یا اما پس نیز دو ها های سال
    پیش بین کند`,
  ps: `د په او له چې سره دی ده دې کې یې ته کړ کړه وویل نه یو خو شو شول شوه هم هغه دغه لپاره تر پورې باندې`,
  ur: `کے کی ہے میں اور سے کا کو نے پر یہ کہ ہیں اس تھا تھی نہیں بھی ایک کر گیا لیے جو تو ہو کہا بعد وہ`,
}

const cache = new Map<string, ReadonlySet<string>>()

/** Every language tag that has a list. */
export const FUNCTION_WORD_LANGUAGES: readonly string[] = Object.keys(LINES)

/**
 * The function words of a language tag, lower case, stems with their `*`; an empty set where there is no list. `sr`
 * alone means both scripts' lists are tried by the caller.
 */
export function functionWords(tag: string): ReadonlySet<string> {
  const known = cache.get(tag)
  if (known !== undefined) return known
  const line = Object.hasOwn(LINES, tag) ? LINES[tag] : undefined
  const words = new Set(line === undefined ? [] : line.split(/\s+/).filter((word) => word !== ''))
  cache.set(tag, words)
  return words
}

let languages: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The tags of all languages that have this function word, or this stem with its `*`; `null` where none has. */
export function languagesWith(word: string): ReadonlySet<string> | null {
  languages ??= byWord()
  return languages.get(word) ?? null
}

function byWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const tag of Object.keys(LINES))
    for (const word of functionWords(tag)) {
      const tags = found.get(word)
      if (tags) tags.add(tag)
      else found.set(word, new Set([tag]))
    }
  return found
}
