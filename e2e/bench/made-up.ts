/** Words, sentences and texts out of nothing but a number: the same for the same number, in several scripts. */

/** A language with the syllables its made-up words are built of. */
export interface MadeUpLanguage {
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly syllables: readonly string[]
}

export const languages: readonly MadeUpLanguage[] = [
  {
    tag: 'en',
    direction: 'ltr',
    syllables: ['con', 'tai', 'ner', 'port', 'ship', 'rail', 'mis', 'ter', 'an', 'the', 're'],
  },
  { tag: 'ru', direction: 'ltr', syllables: ['кон', 'тей', 'нер', 'по', 'езд', 'ми', 'ни', 'стр', 'ска', 'зал', 'во'] },
  { tag: 'uk', direction: 'ltr', syllables: ['від', 'прав', 'їх', 'по', 'тяг', 'мі', 'ні', 'стр', 'ска', 'зав', 'що'] },
  { tag: 'ka', direction: 'ltr', syllables: ['კო', 'ნტე', 'ინ', 'ერი', 'გა', 'მო', 'ცემ', 'და', 'ლი', 'ბის', 'ად'] },
  {
    tag: 'kk',
    direction: 'ltr',
    syllables: ['кон', 'тей', 'нер', 'қа', 'зақ', 'ұлт', 'ті', 'лін', 'дегі', 'бол', 'ды'],
  },
  { tag: 'ar', direction: 'rtl', syllables: ['حا', 'وية', 'من', 'ذ', 'عام', 'قا', 'لت', 'سفن', 'في', 'ال', 'مي'] },
]

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}

function word(random: () => number, { syllables }: MadeUpLanguage): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, syllables)).join('')
}

export function sentence(random: () => number, language: MadeUpLanguage): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => word(random, language))
  const figure = random() < 0.3 ? ` ${Math.floor(random() * 9000)}` : ''
  const whole = words.join(' ')
  return `${whole[0]?.toUpperCase() ?? ''}${whole.slice(1)}${figure}.`
}

/** A title and paragraphs of three sentences. */
export function articleText(random: () => number, language: MadeUpLanguage, paragraphs: number): string {
  const three = () => Array.from({ length: 3 }, () => sentence(random, language)).join(' ')
  const title = sentence(random, language).slice(0, -1)
  return [title, ...Array.from({ length: paragraphs }, three)].join('\n\n')
}
