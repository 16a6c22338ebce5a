/**
 * The languages this program knows by name, for pickers and labels. A plain table: `Intl.DisplayNames` lacks many of
 * them in common browsers and answers in English without saying so.
 */
import type { Script } from './script.ts'

/** One language: BCP 47 tag, its name in English and in itself, and the script it is written in. */
export interface LanguageInfo {
  readonly tag: string
  readonly english: string
  readonly own: string
  readonly script: Script
  readonly direction: 'ltr' | 'rtl'
  /** Whether figures, dates and names in it are known; else it is only recognised. */
  readonly hasPack: boolean
}

/** Tag, English name, own name, script; ordered by English name. Right-to-left scripts are marked by the script. */
const TABLE: readonly (readonly [tag: string, english: string, own: string, script: Script])[] = [
  ['sq', 'Albanian', 'shqip', 'Latn'],
  ['ar', 'Arabic', 'العربية', 'Arab'],
  ['hy', 'Armenian', 'հայերեն', 'Armn'],
  ['az', 'Azerbaijani', 'azərbaycan', 'Latn'],
  ['be', 'Belarusian', 'беларуская', 'Cyrl'],
  ['bn', 'Bengali', 'বাংলা', 'Beng'],
  ['bs', 'Bosnian', 'bosanski', 'Latn'],
  ['bg', 'Bulgarian', 'български', 'Cyrl'],
  ['ca', 'Catalan', 'català', 'Latn'],
  ['zh-Hans', 'Chinese (simplified)', '简体中文', 'Hani'],
  ['zh-Hant', 'Chinese (traditional)', '繁體中文', 'Hani'],
  ['hr', 'Croatian', 'hrvatski', 'Latn'],
  ['cs', 'Czech', 'čeština', 'Latn'],
  ['da', 'Danish', 'dansk', 'Latn'],
  ['nl', 'Dutch', 'Nederlands', 'Latn'],
  ['en', 'English', 'English', 'Latn'],
  ['et', 'Estonian', 'eesti', 'Latn'],
  ['fi', 'Finnish', 'suomi', 'Latn'],
  ['fr', 'French', 'français', 'Latn'],
  ['ka', 'Georgian', 'ქართული', 'Geor'],
  ['de', 'German', 'Deutsch', 'Latn'],
  ['el', 'Greek', 'Ελληνικά', 'Grek'],
  ['he', 'Hebrew', 'עברית', 'Hebr'],
  ['hi', 'Hindi', 'हिन्दी', 'Deva'],
  ['hu', 'Hungarian', 'magyar', 'Latn'],
  ['id', 'Indonesian', 'Bahasa Indonesia', 'Latn'],
  ['it', 'Italian', 'italiano', 'Latn'],
  ['ja', 'Japanese', '日本語', 'Jpan'],
  ['kk', 'Kazakh', 'қазақ тілі', 'Cyrl'],
  ['ko', 'Korean', '한국어', 'Hang'],
  ['ky', 'Kyrgyz', 'кыргызча', 'Cyrl'],
  ['lv', 'Latvian', 'latviešu', 'Latn'],
  ['lt', 'Lithuanian', 'lietuvių', 'Latn'],
  ['mk', 'Macedonian', 'македонски', 'Cyrl'],
  ['nb', 'Norwegian (Bokmål)', 'norsk bokmål', 'Latn'],
  ['fa', 'Persian', 'فارسی', 'Arab'],
  ['pl', 'Polish', 'polski', 'Latn'],
  ['pt', 'Portuguese', 'português', 'Latn'],
  ['ro', 'Romanian', 'română', 'Latn'],
  ['ru', 'Russian', 'русский', 'Cyrl'],
  ['sr-Cyrl', 'Serbian (Cyrillic)', 'српски', 'Cyrl'],
  ['sr-Latn', 'Serbian (Latin)', 'srpski', 'Latn'],
  ['sk', 'Slovak', 'slovenčina', 'Latn'],
  ['sl', 'Slovenian', 'slovenščina', 'Latn'],
  ['es', 'Spanish', 'español', 'Latn'],
  ['sv', 'Swedish', 'svenska', 'Latn'],
  ['ta', 'Tamil', 'தமிழ்', 'Taml'],
  ['th', 'Thai', 'ไทย', 'Thai'],
  ['tr', 'Turkish', 'Türkçe', 'Latn'],
  ['uk', 'Ukrainian', 'українська', 'Cyrl'],
  ['ur', 'Urdu', 'اردو', 'Arab'],
  ['uz', 'Uzbek', 'oʻzbekcha', 'Latn'],
  ['uz-Cyrl', 'Uzbek (Cyrillic)', 'ўзбекча', 'Cyrl'],
  ['vi', 'Vietnamese', 'Tiếng Việt', 'Latn'],
]

/** Recognised and named, and nothing else known of them: they have no pack. Ordered likewise. */
const WITHOUT_PACK: typeof TABLE = [
  ['ab', 'Abkhazian', 'аҧсуа', 'Cyrl'],
  ['af', 'Afrikaans', 'Afrikaans', 'Latn'],
  ['eu', 'Basque', 'euskara', 'Latn'],
  ['tl', 'Filipino', 'Filipino', 'Latn'],
  ['is', 'Icelandic', 'íslenska', 'Latn'],
  ['ga', 'Irish', 'Gaeilge', 'Latn'],
  ['ku', 'Kurdish (Kurmanji)', 'kurmancî', 'Latn'],
  ['mt', 'Maltese', 'Malti', 'Latn'],
  ['mn', 'Mongolian', 'монгол', 'Cyrl'],
  ['ps', 'Pashto', 'پښتو', 'Arab'],
  ['so', 'Somali', 'Soomaali', 'Latn'],
  ['sw', 'Swahili', 'Kiswahili', 'Latn'],
  ['tg', 'Tajik', 'тоҷикӣ', 'Cyrl'],
  ['tt', 'Tatar', 'татарча', 'Cyrl'],
  ['tk', 'Turkmen', 'türkmençe', 'Latn'],
]

/** Every language of both tables, ordered by English name: the list a picker shows. */
export const LANGUAGES: readonly LanguageInfo[] = [
  ...TABLE.map((row) => infoOf(row, true)),
  ...WITHOUT_PACK.map((row) => infoOf(row, false)),
].toSorted((one, other) => (one.english < other.english ? -1 : 1))

function infoOf([tag, english, own, script]: (typeof TABLE)[number], hasPack: boolean): LanguageInfo {
  const direction = script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr'
  return { tag, english, own, script, direction, hasPack }
}

const BY_TAG = new Map(LANGUAGES.map((language) => [language.tag.toLowerCase(), language]))
/** What a tag without script or with an old or wider code means here. */
const SAME_AS = new Map([
  ['sr', 'sr-cyrl'],
  ['zh', 'zh-hans'],
  ['zh-cn', 'zh-hans'],
  ['zh-sg', 'zh-hans'],
  ['zh-tw', 'zh-hant'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['no', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['fil', 'tl'],
  ['sr-me', 'sr-latn'],
  ['uz-latn', 'uz'],
])

/**
 * What the table knows of a BCP 47 tag, matched without regard to case and shortened from the right (`en-US` finds
 * `en`, `uz-Cyrl-UZ` finds `uz-Cyrl`); `null` if it does not know the language.
 */
export function languageInfo(tag: string): LanguageInfo | null {
  let key = tag.trim().toLowerCase().replaceAll('_', '-')
  while (key !== '') {
    const found = BY_TAG.get(SAME_AS.get(key) ?? key)
    if (found !== undefined) return found
    const cut = key.lastIndexOf('-')
    key = cut < 0 ? '' : key.slice(0, cut)
  }
  return null
}

/** The name of a language in English; the tag itself for a language outside the table. */
export function languageName(tag: string): string {
  return languageInfo(tag)?.english ?? tag
}

/**
 * The primary subtag (`sr-Latn` gives `sr`), in lower case; `und` for an empty tag and for what every object has (`constructor`): it is
 * a key of the data tables.
 */
export function baseLanguage(tag: string): string {
  const base = tag.trim().toLowerCase().split(/[-_]/)[0]
  return base === undefined || base === '' || base in Object.prototype ? 'und' : base
}
