/**
 * Words after which a full stop does not end the sentence, per language. Data for `segment.ts` only. Abbreviations that
 * often end a sentence (etc., usw., и т. д.) are left out: there the next letter decides.
 */

/** By base language; lower case, without the last full stop. Inner full stops and spaces as written closely. */
const LINES: Readonly<Record<string, string>> = {
  en: 'mr mrs ms dr prof gen lt col sgt capt maj cmdr adm sen rep gov rev hon st mt ft vs no nos vol fig pp ed eds jan feb mar apr aug sept sep oct nov dec approx e.g i.e dept univ pres supt',
  de: 'dr prof hr fr nr st ca bzw z.b d.h u.a o.ä sog gem ggf inkl exkl vgl bd abs art evtl geb gest jh mio mrd tsd str bspw max min s.o s.u z.t i.d.r v.a dipl ing jan feb mär apr aug sept okt nov dez',
  fr: 'm mm mme mlle dr pr st ste av bd env éd cf p.ex c.-à-d art vol fig chap janv févr avr juil sept oct nov déc no mio mrd ex',
  es: 'sr sra srta dr dra d dña ud uds prof gral cap tte av avda núm no pág págs vol art aprox ee.uu p.ej mons ing lic gob pte mill',
  it: 'sig sigg dr dott prof on avv ing gen col cap ecc.mo art pag pagg vol fig n nn cfr es st sen gov mons mil mld mln',
  pt: 'sr sra dr dra prof gen cel cap av n núm pág págs vol art aprox p.ex eng dep min mil art',
  nl: 'dhr mevr mw dr drs ir mr prof gen nr st ca bijv o.a d.w.z m.n blz vgl jl i.v.m t.a.v incl excl mln mld art p jl',
  sv: 'dr prof hr fr nr st ca bl.a t.ex d.v.s s.k kl resp fr.o.m t.o.m f.d milj mrd mkr art s kap',
  da: 'dr prof hr fr nr skt ca bl.a f.eks dvs såk kl pkt hhv f.d mio mia mill art s kap',
  nb: 'dr prof hr fr nr st ca bl.a f.eks dvs kl pkt hhv mill mrd art s kap',
  fi: 'dr prof n nro esim mm ns ks klo puh os eKr jKr milj mrd',
  et: 'dr prof nr lk nt st s.o vt a kl mln mld',
  lv: 'dr prof nr lpp piem t.i sk plkst milj',
  lt: 'dr prof nr p pvz t.y žr val mln mlrd g gen pulk',
  pl: 'dr prof mgr inż gen płk ppłk kpt mjr por sierż ks św ul al pl os nr np m.in tzw tj ok godz ur zm wg im woj red min dyr prez kard abp bp r tys mln mld',
  cs: 'dr prof mudr judr ing mgr bc gen plk kpt sv ul nám č tzv např mj tj cca resp popř str tel mil mld tis',
  sk: 'dr prof mudr judr ing mgr bc gen plk kpt sv ul nám č tzv napr tj cca resp popr str tel mil mld tis',
  sl: 'dr prof g ga gen polk sv ul št npr t.i tj oz str mio mrd',
  hr: 'dr prof mr sc ing dipl gen g gđa gđica sv ul br npr tzv tj odn str mil mlrd čl st mlrd',
  sr: 'dr prof mr inž dipl gen g gđa sv ul br npr tzv tj odn str mil mlrd čl st др проф мр инж дипл ген г гђа св ул бр нпр тзв тј одн стр мил млрд чл',
  bs: 'dr prof mr ing dipl gen g gđa sv ul br npr tzv tj odn str mil mlrd čl',
  mk: 'д-р проф м-р ген г г-дин г-ѓа св ул бр на пр т.н т.е стр мил млрд чл',
  bg: 'д-р проф доц инж ген полк г-н г-жа св ул бул бр напр т.нар т.е стр мил млрд чл гр с ок лв',
  ro: 'dr prof ing gen col dl dna sf str bd nr art alin pag cca ex mil mld min lit',
  hu: 'dr prof id ifj özv stb.-i pl kb ún ill u sz st ua vö jan febr márc ápr aug szept okt nov dec mrd',
  el: 'κ κα κκ δρ καθ αρ σελ π.χ δηλ βλ λ.χ αγ εκατ δισ τρισ χιλ τηλ',
  sq: 'dr prof z znj nr p.sh d.m.th fq gjen kol shën mln mld art f',
  tr: 'dr prof doç yrd av müh gen alb bkz örn no cad sok mah vb sn hz st',
  az: 'dr prof dos gen cən polk küç pr məs səh b.e.ə v.s nəf mln mlrd min mad səh',
  kk: 'т.б.ш проф акад ген полк қ ауд обл көш мыс т.с.с м.а ж жж бет бұқ мың млн млрд б.з.д',
  ky: 'проф акад ген полк ш обл көч мис ж бет миң млн млрд б.а ж.б',
  uz: 'prof akad gen polk sh vil ko‘ch mas проф акад ген полк ш вил кўч мас mln mlrd ming mlrd млн млрд минг',
  ru: 'г гг в вв им ул пл пр просп пер наб д стр корп кв обл р-н пос с ст т тов гр г-н г-жа проф акад доц ген полк подполк майор кап лейт др св о прим см ср напр т.е т.н т.к т.д руб коп тыс млн млрд трлн тел рис табл ок мин сек экз род ум англ нем фр лат рус укр',
  uk: 'р рр ст ім вул пл просп пров буд кв обл р-н смт с м т тов гр п пп проф акад доц ген полк підполк кап лейт св о прим див порівн напр т.з т.зв т.д т.п грн коп тис млн млрд трлн тел рис табл бл хв сек нар пом англ нім фр лат рос укр',
  be: 'г гг ст ім вул пл пр зав буд кв вобл р-н с м т сп спн праф акад дац ген палк св о гл напр г.зн т.д руб кап тыс млн млрд трлн тэл мал каля англ ням',
  ka: 'წ წწ ს სს ქ ქუჩ გამზ გვ იხ მაგ პროფ აკად დოც გენ პოლკ ბ-ნი ქ-ნი ე.წ ა.შ სთ წთ წმ კმ მ კგ მლნ მლრდ ათ დაახლ ჩვ.წ ძვ.წ ინგლ რუს გერ ნომ',
  hy: 'թ թթ դ դդ փ պ պրոֆ ակադ գեն տես օր մլն մլրդ հազ մ.թ.ա',
  he: "ד״ר פרופ עמ' מס' רח'",
  ar: 'د أ م ص ج ق.م',
  fa: 'د م ق.م ص',
  hi: 'डॉ प्रो श्री सु कि.मी रु पं स्व',
}

/** Abbreviations of a year or century, which stand after a number: `2023 г.`, `2023 р.`, `2023 წ.`. */
const YEAR_WORDS: Readonly<Record<string, string>> = {
  ru: 'г гг в вв',
  uk: 'р рр ст',
  be: 'г гг ст',
  bg: 'г гг в',
  kk: 'ж жж',
  ky: 'ж жж',
  ka: 'წ წწ ს',
  hy: 'թ թթ դ',
  pl: 'r w',
  lt: 'm',
  sr: 'g г',
  hr: 'g st',
  bs: 'g',
}

/** Languages that write an ordinal as a number with a full stop: `19. mart`, `2. Weltkrieg`. */
export const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'de sr hr bs sl cs sk da nb fi hu et lv tr az is mk pl'.split(' '),
)

/** What stands before a number that counts nothing: `nr. 7.` may end a sentence where `7.` alone would be an ordinal. */
export const NUMBER_SIGN: ReadonlySet<string> = new Set('nr nro no br č št бр № str'.split(' '))

const cache = new Map<string, ReadonlySet<string>>()

function setOf(lines: Readonly<Record<string, string>>, kind: string, language: string): ReadonlySet<string> {
  const key = `${kind} ${language}`
  let set = cache.get(key)
  if (set === undefined)
    cache.set(key, (set = new Set((lines[language] ?? '').split(' ').filter((word) => word !== ''))))
  return set
}

/** Abbreviations of a base language (`sr`, not `sr-Latn`), lower case, without the last full stop. */
export function abbreviations(language: string): ReadonlySet<string> {
  return setOf(LINES, 'all', language)
}

/** The subset that stands after a year or a century, where the stop may also end the sentence. */
export function yearAbbreviations(language: string): ReadonlySet<string> {
  return setOf(YEAR_WORDS, 'year', language)
}
