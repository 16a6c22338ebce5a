/**
 * The languages that have a pack, and the CLDR locales each is made from: all that `language-names.ts` says have one. The first
 * locale is the language itself; the others add what is written elsewhere in the same language (Jänner, شباط, Vietname).
 */

/**
 * @typedef {object} PackLanguage
 * @property {string} tag as in `language-names.ts`
 * @property {readonly [string, ...string[]]} locales folders of the `cldr-*-full` packages
 */

/** @type {Readonly<Record<string, readonly [string, ...string[]]>>} */
const LOCALES = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'],
  de: ['de', 'de-AT', 'de-CH'],
  en: ['en', 'en-GB'],
  es: ['es', 'es-MX'],
  fa: ['fa', 'fa-AF'],
  fr: ['fr', 'fr-CA', 'fr-BE', 'fr-CH'],
  nb: ['no'],
  pt: ['pt', 'pt-PT'],
  ro: ['ro', 'ro-MD'],
  'sr-Cyrl': ['sr', 'sr-Cyrl-BA'],
  'sr-Latn': ['sr-Latn', 'sr-Latn-BA'],
  'zh-Hans': ['zh'],
  'zh-Hant': ['zh-Hant', 'zh-Hant-HK'],
}

const TAGS =
  'ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk nb nl pl pt ro ru sk sl sq sr-Cyrl sr-Latn sv ta th tr uk ur uz uz-Cyrl vi zh-Hans zh-Hant'

/** @type {readonly PackLanguage[]} */
export const PACKS = TAGS.split(' ').map((tag) => ({ tag, locales: LOCALES[tag] ?? [tag] }))
