/**
 * Finds the words that turn a statement around: "not", "nobody", `gelmedi`, `չի`. A table written by hand, in which words that only
 * look so ("not only", 不过) are left out where that is known. It finds cues, and does not say what they turn around.
 */
import { normalForm } from './anchors/inflection.ts'
import { baseLanguage } from './language-names.ts'
import { isUnspaced } from './script.ts'
import { tokensOf } from './tokens.ts'
import type { Span } from './words.ts'

/** `*` stands for any ending. Lower case; Serbian, Croatian and Bosnian share a list in Latin letters. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست ليسوا ولا ولم ولن فلا فلم فلن وليس وليست عدم بعدم وعدم لعدم',
  az: 'deyil* yoxdur* yox heç',
  be: 'не ні няма ніхто ніколі нічога нельга',
  bg: 'не няма нямат нямаше нито никой никого нищо никога',
  cs: 'není nejsou nejsem nejsme nebyl* nebude* nebudou nemá nemají nemohl* nemůž* nemoh* nechce* nechtěj* nedošlo nepotvrd* nevylouč* nesouhlas* nepodařil* nedosáhl* nesmí nevěd* neví* nebylo ani žádn* nikdo nikoho nic nikdy nikoli',
  da: 'ikke aldrig ingen intet hverken',
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder nirgends',
  el: 'δεν δε μην μη όχι κανείς κανένας καμία κανένα τίποτα ούτε',
  en: 'not no never neither nor none nobody nothing nowhere cannot',
  es: 'no nunca jamás ningún ninguna ninguno nadie nada ni tampoco',
  fa: 'نیست* نبود* نمی* ندارد ندارند نداشت* نشد* نکرد* نخواه* نداد* نباید نتوانست* هیچ هیچ‌یک',
  fi: 'en et ei emme ette eivät eikä eivätkä enkä ettekä emmekä älä älkää kukaan mikään koskaan',
  fr: 'ne pas jamais aucun aucune rien ni nul nulle',
  he: 'לא אין אינו אינה אינם אינן איננו איננה טרם שלא ולא שאין ואין שאינו שאינה שאינם ואינו ואינה',
  hi: 'नहीं नही',
  hr: 'ne nije nisu nisam nismo niste nema nemaju nemam* neće nećemo nemoj* nikad* niko nitko nikoga ništa nijed* ni niti',
  hu: 'nem ne sem senki* semmi* soha nincs* sincs*',
  hy: 'ոչ ոչինչ երբեք',
  it: 'non nessun nessuno nessuna niente nulla né neanche nemmeno',
  ka: 'არ ვერ ნუ არც ვერც აღარ ვეღარ არავინ არავის არაფერ* არასოდეს არცერთ*',
  kk: 'емес* жоқ* ешқ* ешк* ешб*',
  ko: '않* 없* 아닌 아니다 아니라고 못하* 못했* 못한* 못할* 안',
  ky: 'эмес* жок эч',
  mk: 'не нема немаат нема немаше никој никого ништо никогаш ниту ниеден',
  nb: 'ikke aldri ingen intet ingenting verken',
  nl: 'niet geen nooit niemand niets noch nergens',
  pl: 'nie żaden żadna żadne żadnych żadnego nikt nikogo nic nigdy ani',
  pt: 'não nunca jamais nenhum nenhuma ninguém nada nem tampouco',
  ro: 'nu n niciodată nimeni nimic nici niciun nicio',
  ru: 'не ни нет никто никого никому ничего ничто никогда нельзя',
  sk: 'nie ne nebol* nebude* nebudú nemá nemajú nemôž* nemohl* nechc* nepotvrd* nesúhlas* nevylúč* nedošlo nepodaril* nesmie ani žiad* nikto nikoho nič nikdy',
  sl: 'ne ni niso nisem nismo niste nima nimajo noče nočejo nikoli nihče nič noben* niti',
  sq: 'nuk mos asnjë askush askënd asgjë kurrë',
  sv: 'inte ej aldrig ingen inget inga ingenting',
  tr: 'değil* yok* hiçbir* hiç asla',
  uk: 'не ні ніхто нікого ніколи нічого немає нема жодн*',
  uz: 'emas* yo’q* hech',
}

/** What tells a word beside the list: verbs that carry their negation. Against words in their normal form. */
const FORMS: Readonly<Record<string, { readonly is: RegExp; readonly isNot: RegExp }>> = {
  az: {
    is: /\p{L}{2}(?:m[aə](?:di|yac|yib|miş|diğ|diy|yan|yən|mas|məs|mag|mək)|mir|m[aə]z)\p{L}*$/u,
    isNot: /^(?:dəmir|əmir|namaz|komedi|almaz|pamir)/u,
  },
  en: { is: /n’t$/u, isNot: /^$/u },
  fr: { is: /^n’/u, isNot: /^$/u },
  hy: {
    is: /^չ(?:ի|է|եմ|ես|ենք|եք|են|էր|էին|կա|կան|ունի|ունեն|ուներ|ունեին)$|^չ(?!որ|ափ|ին|եխ|ար|եչ|աղ|իկ|ուկ|ու)\p{L}{4,}/u,
    isNot: /^չնայած/u,
  },
  kk: {
    is: /(?:[аеёиоуыіұүөәрлй]м|[зжмнң]б|[пткқсшғ]п)[ае](?:й|ды|ді|ған|ген|пты|пті|с(?:$|ы|і)|у(?:$|ы|і))\p{L}*$/u,
    isNot: /^(?:жұма|қазба|алма|тамада)/u,
  },
  ky: {
    is: /(?:[аеёиоуүөыэрлйзжмнң]б|[пткчсш]п)[аеоө](?:й(?:т|м|б)|ды|ди|ду|дү|ган|ген|гон|гөн|с(?:$|ы))\p{L}*$/u,
    isNot: /^көбөй/u,
  },
  sq: { is: /^s’/u, isNot: /^$/u },
  tr: {
    is: /\p{L}{2}(?:m[ae](?:di(?!n)|y[ae]c|miş|diğ|y[ae]n|m[ae](?:s|k|l)|z(?:$|l))|m[iuü]yor)\p{L}*$/u,
    isNot: /^(?:namaz|komedi|gömüyor|tamam|memed|makedon|temaz)/u,
  },
  uz: { is: /\p{L}{2}m(?:adi|aydi|agan|ayapti|aslig|asdan|ayman|aymiz)\p{L}*$/u, isNot: /^(?:kamay|qamay)/u },
}

/** Without spaces a cue is looked for anywhere; what must not follow is what makes another word of it. */
const UNSPACED: Readonly<Record<string, RegExp>> = {
  zh: /不(?![过仅但久断少同管满料幸得])|没有|没(?!收)|並未|并未|尚未|未(?:能|有|经|曾)|无法|並非|并非/gu,
  ja: /(?<![少危しか])ない(?!し)|なかった|ません|(?<=[せれわらかがさたまば])ず(?:に|、)/gu,
}
/** A must, or a perhaps, which only look like a no. */
const UNSPACED_NOT = /(?:(?:なければなら|なくてはなら|かもしれ|に違い)(?:ない|なかった|ません)?|ではないか)/gu

/** What follows a cue and takes its sense away: "not only", `не только`, `لا يزال`. Against the rest of the text in lower case. */
const NOT_BEFORE =
  /^\s+(?:only|just|least|only|nur|bloß|seulement|sólo|solo|solamente|só|soltanto|tylko|jen|jenom|len|samo|само|только|лише|лишь|тільки|толькі|bare|kun|bara|alleen|csak|vetëm|doar|numai|μόνο|միայն|მხოლოდ|sadece|yalnız\p{L}*|يزال|تزال|يزالون|يقل|تقل|менее|меньше|менш|менше|less|fewer|more than|later than|меньш|позднее|позже|manje|више)(?![\p{L}\p{M}])/u

const COMMON: ReadonlyMap<string, string> = new Map([
  ['sr', 'hr'],
  ['bs', 'hr'],
])

interface Cues {
  readonly exact: ReadonlySet<string>
  readonly stems: readonly string[]
}

const prepared = new Map<string, Cues>()

/** The cues of a text in reading order, in UTF-16 code units. `language` is a BCP 47 tag; a language not listed has none. Linear. */
export function findNegations(text: string, language: string): Span[] {
  const base = baseLanguage(language)
  const unspaced = UNSPACED[base]
  if (unspaced !== undefined && isUnspaced(text)) return unspacedCues(text, unspaced)
  const { exact, stems } = cuesOf(base)
  const forms = FORMS[base]
  const isCue = (word: string): boolean =>
    exact.has(word) ||
    stems.some((stem) => word.startsWith(stem)) ||
    (forms !== undefined && forms.is.test(word) && !forms.isNot.test(word))
  return tokensOf(text).flatMap(({ kind, start, end, lower }) =>
    kind === 'word' && isCue(normalForm(lower, base)) && !NOT_BEFORE.test(text.slice(end, end + 24).toLowerCase())
      ? [{ start, end }]
      : [],
  )
}

function unspacedCues(text: string, pattern: RegExp): Span[] {
  const blanked = text.replace(UNSPACED_NOT, (found) => '　'.repeat(found.length))
  return [...blanked.matchAll(pattern)].map(({ index, 0: cue }) => ({ start: index, end: index + cue.length }))
}

function cuesOf(base: string): Cues {
  const known = prepared.get(base)
  if (known) return known
  const words = (WORDS[COMMON.get(base) ?? base] ?? '').split(' ').filter(Boolean)
  const form = (word: string) => normalForm(word, base)
  const made = {
    exact: new Set(words.filter((word) => !word.endsWith('*')).map(form)),
    stems: words.filter((word) => word.endsWith('*')).map((word) => form(word.slice(0, -1))),
  }
  prepared.set(base, made)
  return made
}
