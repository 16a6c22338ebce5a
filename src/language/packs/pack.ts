/**
 * What a language pack holds: names and words of one language, built from CLDR by `src/build/language-packs.mjs`. Data
 * only; the browser's own `Intl` lacks many of these languages and answers in English, or with codes, without a word.
 *
 * "A word" here is lower case as `toLocaleLowerCase(tag)` makes it, and without the full stop of an abbreviation. Names
 * keep their case: `США` is all capitals. Names of several words have single plain spaces, apostrophes are those of CLDR
 * (Ukrainian ʼ is U+02BC). No list has an empty or a repeated form; a word that would have two values in a record has none.
 */

/** One language. Keys of records are in code unit order. */
export interface LanguagePack {
  /** As in `language-names.ts`. */
  readonly tag: string
  /** The version of CLDR it was made from. */
  readonly cldr: string
  /** Between Latin digits; those between native digits (٫ and ٬) mean the same everywhere. */
  readonly decimal: string
  /** Between groups of Latin digits; often a space that does not break. */
  readonly group: string
  /**
   * Twelve lists of words, January first: every form CLDR has for running text and alone, whole and abbreviated. Forms
   * with digits or fewer than two letters are left out, so all lists are empty where months are counted (3月).
   */
  readonly months: readonly (readonly string[])[]
  /** Seven lists of words, Monday first, likewise. */
  readonly weekdays: readonly (readonly string[])[]
  /** Word or phrase to its distance from today, in days: yesterday is -1. */
  readonly relativeDays: Readonly<Record<string, number>>
  /**
   * Phrase to how far from today it is: `week -1` (last week), `month 0`, `weekday2 -1` (last Tuesday). `{0}` in a phrase stands for a
   * figure, and so does `n`: `{0} days ago` is `day -n`.
   */
  readonly relativeTimes: Readonly<Record<string, string>>
  /** Word to what it multiplies the number beside it by, in every plural form; single letters (`k`) among them. */
  readonly magnitudes: Readonly<Record<string, number>>
  /**
   * Written-out number to its value, in every gender and case CLDR knows: 0 to 20, tens, hundreds and the powers 10³,
   * 10⁶, 10⁹ and 10¹² where it is one word, and the word for a power after a count; without a case, the other numbers
   * to 99 and the thousands to 10,000 too (not in scripts without spaces). Empty where CLDR has no rules (Bengali, Urdu,
   * Uzbek).
   */
  readonly spelled: Readonly<Record<string, number>>
  /** ISO 4217 code to names in every plural form, and signs. A sign may belong to several ($). */
  readonly currencies: Readonly<Record<string, readonly string[]>>
  /**
   * CLDR's id of a unit (`length-kilometer`) to its names in every number and case it has, and its signs. In some
   * languages the everyday word for 1000 kg is under `mass-ton`, not `mass-tonne` (Ukrainian).
   */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** ISO 3166 code (also EU, UN, XK) to names, short ones and variants included. */
  readonly territories: Readonly<Record<string, readonly string[]>>
  /**
   * ISO 3166 code to the name of the country's language, which serves as the adjective of its people: only languages at
   * home in that one country above all. English, Arabic and Portuguese are left out, for their likeliest country is not
   * the one they are called after; so are languages by which nobody means one country (Hindi, Korean).
   */
  readonly peoples: Readonly<Record<string, readonly string[]>>
  /**
   * CLDR's time-zone id (`Asia/Calcutta`) to the city it is called after and that city's country. The id's own name where CLDR has no
   * other. When a pack is loaded, cities and other names of countries are added by hand (`name-lists.ts`): `Beijing`.
   */
  readonly cities: Readonly<Record<string, { readonly names: readonly string[]; readonly territory: string }>>
}

/**
 * Word to the concepts it stands for, ascending: numbers that mean the same in every language. Each is the place of an
 * emoji in the list of `loadConceptSigns`.
 */
export type ConceptWords = Readonly<Record<string, readonly number[]>>
