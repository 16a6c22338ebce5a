/** Which words may be forms of a name: what languages put before and behind it. For `name-table.ts` only. */

/** Languages that hardly inflect nouns; elsewhere up to six letters may follow a stem. */
const ANALYTIC: ReadonlySet<string> = new Set('en fr es pt it nl sv da nb ca id vi'.split(' '))
const LETTERS_AFTER = 6
const LETTERS_AFTER_ANALYTIC = 3
/** Suffix upon suffix. */
const TURKIC: ReadonlySet<string> = new Set('tr az kk ky uz'.split(' '))
const LETTERS_AFTER_TURKIC = 8
const SHORTEST_STEM = 4
const SHORTEST_INFLECTED = 3

const SLAVIC_CYRILLIC: ReadonlySet<string> = new Set('ru uk be bg mk sr'.split(' '))
/** Endings that give way to others. */
const FINAL_VOWELS = /[aeiouyáéíóúýăâîąęěåäöüõıаеёиіїоуыэюяьєαειουηωიეაოუաեէըիոօևاةیيهہ]$/u
/** It gives way like a vowel: `Китай`, `Китаем`. */
const HALF_VOWEL = /(?<=[аеоу])й$/u
const ADJECTIVE_ENDING = /(?:[иыоі]й|ски|[ая]я|[оеы]е)$/u

/** The Arabic article, and what it becomes behind other little words. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u
/** Little words written onto the front of a word, from the shortest to the longest that it may begin with. */
const PREFIXES: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['he', [/^[והבלכמש]/u, /^[והבלכמש]{2}/u]],
  ['ar', [/^[وف]/u, /^[وف]?[بلك]/u, ARTICLE]],
])

const SHORTEST_BARE = 3

/** Whether words of a language hardly change. */
export function isAnalytic(base: string): boolean {
  return ANALYTIC.has(base)
}

/** What all forms of a word begin with. A short word is its own stem. */
export function stemOf(word: string, base: string): string {
  if (SLAVIC_CYRILLIC.has(base) && ADJECTIVE_ENDING.test(word)) {
    const bare = word.replace(/(?:[иыоі]й|[ая]я|[оеы]е|и)$/u, '')
    if (bare.length >= SHORTEST_STEM) return bare
  }
  const short = word.replace(SLAVIC_CYRILLIC.has(base) && HALF_VOWEL.test(word) ? HALF_VOWEL : FINAL_VOWELS, '')
  return short.length >= SHORTEST_STEM ? short : word
}

/** How many letters may follow a stem of the lexicon. */
export function longestEnding(base: string): number {
  return TURKIC.has(base) ? LETTERS_AFTER_TURKIC : LETTERS_AFTER
}

/** Whether `word` can be a form of a name with this stem. Both in lower case. */
export function isFormOf(word: string, name: string, stem: string, base: string): boolean {
  if (word === name) return true
  const after = ANALYTIC.has(base) ? LETTERS_AFTER_ANALYTIC : LETTERS_AFTER
  return stem.length >= SHORTEST_INFLECTED && word.startsWith(stem) && word.length - stem.length <= after
}

/** The word, and what it may be without what is written onto its front: `בברלין` is Berlin, `بالعراق` has `العراق` in it. */
export function withoutPrefix(word: string, base: string): readonly string[] {
  const prefixes = PREFIXES.get(base)
  if (prefixes === undefined) return [word]
  const bare = prefixes.map((prefix) => word.replace(prefix, ''))
  // The article is part of many names.
  if (base === 'ar') bare.push(word.replace(ARTICLE, 'ال'))
  return [word, ...new Set(bare.filter((form) => form !== word && form.length >= SHORTEST_BARE))]
}

const SERBIAN: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)

/** Serbian in small Cyrillic letters in Latin ones. */
export function serbianInLatin(word: string): string {
  return word.replace(/[а-џ]/gu, (letter) => SERBIAN.get(letter) ?? letter)
}

/**
 * A word (lower case) without what is no difference in its language: Greek accents move, Serbian has two scripts, points are left
 * out. Apostrophes are one everywhere: CLDR, keyboards and newspapers each use another.
 */
export function normalForm(written: string, base: string): string {
  const word = written.replace(/['‘ʻʼ`\u05f3]/gu, '’')
  switch (base) {
    case 'el':
      return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς$/u, 'σ')
    case 'sr':
      return serbianInLatin(word)
    case 'ar':
    case 'fa':
      return arabicForm(word)
    case 'hi':
      return word.normalize('NFD').replaceAll('\u093c', '')
    case 'hy':
      return word.replaceAll('և', 'եւ')
    case 'tr':
    case 'az':
      return word.replaceAll('ı', 'i').replaceAll('\u0307', '')
    case 'ro':
      return word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț')
    default:
      return word
  }
}

/** Without vowel signs, seats of hamza and the joiner that Persian puts before endings; letters of Persian and Arabic alike. */
function arabicForm(word: string): string {
  if (!/[\p{M}\u200c\u0640أإآىکی]/u.test(word)) return word
  return word
    .replace(/[\p{M}\u200c\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ی', 'ي')
}
