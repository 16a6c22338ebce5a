/** Words people type around a date in a field, in several languages. Data for `parse-date.ts` and `stated-dates.ts`. */

/** What a leading word asks for. `from` and `after` differ: "after 2020" begins in 2021. */
export type DateRelation = 'from' | 'after' | 'before' | 'until'
/** A stretch of a year or a month. */
export type DatePart = 'early' | 'mid' | 'late' | 'firstHalf' | 'secondHalf'

function table<Key extends string>(lines: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  const entries: [string, Key][] = []
  for (const key of Object.keys(lines) as Key[]) for (const word of lines[key].split('|')) entries.push([word, key])
  return new Map(entries)
}

/** Words in front of a date by language, lower case; `+` marks those that can mean nothing else in running text either. */
const RELATION_WORDS: Readonly<Record<string, Readonly<Partial<Record<DateRelation, string>>>>> = {
  en: {
    from: 'since+|from|starting|as of|no earlier than+|not before+',
    after: 'after|later than',
    before: 'before|earlier than|prior to',
    until: 'until+|till+|to|by+|up to|no later than+|not after+',
  },
  ru: {
    from: 'с+|со+|начиная с+|от',
    after: 'после|позже',
    before: 'до|раньше|перед',
    until: 'по|до конца+|не позднее+|не позже+',
  },
  uk: { from: 'з+|із+|зі+|від|починаючи з+', after: 'після|пізніше', until: 'до кінця+|не пізніше+' },
  be: { from: 'з пачатку', after: 'пасля' },
  sr: {
    from: 'od+|од+|počev od+|почев од+',
    after: 'posle|nakon|после|након',
    before: 'pre|prije|пре',
    until: 'do|do kraja+|до краја+|najkasnije do+|најкасније до+',
  },
  de: { from: 'ab|seit+|von|vom', after: 'nach', before: 'vor', until: 'bis|bis zum' },
  fr: {
    from: 'depuis+|dès|à partir de+|à partir du+',
    after: 'après',
    before: 'avant',
    until: "jusqu'à|jusqu'en|jusqu'au",
  },
  es: {
    from: 'desde+|a partir de+',
    after: 'después de|después del',
    before: 'antes de|antes del',
    until: 'hasta|hasta el',
  },
  it: { from: 'dal|da', after: 'dopo', before: 'prima di|prima del', until: 'fino a|fino al' },
  pt: { after: 'depois de', until: 'até' },
  pl: { from: 'od dnia', after: 'po', before: 'przed', until: 'do końca' },
  fi: { before: 'ennen' },
}

/** Single words and short phrases of every language, lower case, in front of a date. */
export const RELATIONS: ReadonlyMap<string, DateRelation> = new Map(
  Object.keys(RELATION_WORDS).flatMap((language) =>
    relationsIn(language).map(({ phrase, relation }) => [phrase, relation] as const),
  ),
)

/** The phrases of one base language that relate to a date in running text beyond doubt; none for a language without a line. */
export function certainRelations(base: string): ReadonlyMap<string, DateRelation> {
  const certain = relationsIn(base).filter(({ isCertain }) => isCertain)
  return new Map(certain.map(({ phrase, relation }) => [phrase, relation]))
}

function relationsIn(base: string): { phrase: string; relation: DateRelation; isCertain: boolean }[] {
  const lines = RELATION_WORDS[base] ?? {}
  return (Object.keys(lines) as DateRelation[]).flatMap((relation) =>
    (lines[relation] ?? '').split('|').map((word) => {
      const isCertain = word.endsWith('+')
      return { phrase: isCertain ? word.slice(0, -1) : word, relation, isCertain }
    }),
  )
}

/** Words for "about". */
export const ABOUT: ReadonlySet<string> = new Set(
  'about|around|circa|ca|ca.|c.|approximately|approx|approx.|roughly|some time in|sometime in|probably|perhaps|~|около|примерно|приблизительно|близько|приблизно|біля|каля|шамамен|oko|otprilike|približno|око|отприлике|დაახლოებით|etwa|ungefähr|gegen|vers|environ|hacia|alrededor de|circa il|verso|intorno a|cerca de|por volta de|yaklaşık|około|mniej więcej'.split(
    '|',
  ),
)

/** Words for a stretch, before the date ("early 2023", "mid-March 2024"). */
export const PARTS = table<DatePart>({
  early:
    'early|beginning of|the beginning of|start of|the start of|в начале|начало|на початку|початок|у пачатку|početak|početkom|почетак|почетком|anfang|début|début de|principios de|a principios de|inizio|início de|początek|na początku',
  mid: 'mid|middle of|the middle of|в середине|середина|у середині|всередині|sredina|sredinom|средина|средином|mitte|mi|mediados de|a mediados de|metà|meados de|połowa|w połowie',
  late: 'late|end of|the end of|в конце|конец|наприкінці|кінець|в кінці|kraj|krajem|крај|крајем|ende|fin|fin de|finales de|a finales de|fine|final de|koniec|pod koniec',
  firstHalf:
    'first half of|the first half of|h1|в первой половине|первая половина|у першій половині|перша половина|prva polovina|erste hälfte|première moitié de|primera mitad de',
  secondHalf:
    'second half of|the second half of|h2|во второй половине|вторая половина|у другій половині|друга половина|druga polovina|zweite hälfte|seconde moitié de|segunda mitad de',
})

/** Words that may stand in a date and mean nothing more: articles, "of", "year" in its forms. */
export const NOISE =
  /^(?:the|of|in|on|at|de|del|den|der|am|im|le|la|el|il|du|dana|day|month|month of|year|years|god\p{L}{0,4}|год\p{L}{0,4}|г|гг|рок\p{L}{0,3}|рік|році|року|р|жыл\p{L}{0,5}|ай\p{L}{0,4}|წელ\p{L}{0,4}|წლ\p{L}{0,6}|roku?|r|yıl\p{L}{0,4}|у|в|u|w|um|tarihinde|st|nd|rd|th|er|го|е)$/u

/** Words that open a range and those that join its two dates, by language. */
export const RANGE_WORDS: Readonly<Record<string, readonly (readonly [opening: string, joining: string])[]>> = {
  en: [
    ['between', 'and'],
    ['from', 'to|until|till'],
  ],
  ru: [
    ['между', 'и'],
    ['с|со', 'по|до'],
  ],
  uk: [
    ['між', 'і|та|й'],
    ['з|із|зі|від', 'по|до'],
  ],
  sr: [
    ['između|између', 'i|и'],
    ['od|од', 'do|до'],
  ],
  de: [
    ['zwischen', 'und'],
    ['von', 'bis'],
  ],
  fr: [
    ['entre', 'et'],
    ['de|du', 'à|au'],
  ],
  es: [
    ['entre', 'y'],
    ['de', 'a|al|hasta'],
  ],
  it: [['tra|fra', 'e']],
  pl: [
    ['między', 'i|a'],
    ['od', 'do'],
  ],
}

function rangeWords(place: 0 | 1): string {
  return Object.values(RANGE_WORDS)
    .flatMap((pairs) => pairs.map((pair) => pair[place]))
    .join('|')
}

/** Two typed dates of any language with words around the first. */
export const BETWEEN = new RegExp(`^(?:${rangeWords(0)})\\s+(.+?)\\s+(?:${rangeWords(1)})\\s+(.+)$`, 'u')

/** Endings and words after a date that relate to it; of two that fit, the longer stands first. */
export const TRAILING: ReadonlyMap<string, DateRelation> = new Map([
  ['ბოლომდე', 'until'],
  ['წლიდან', 'from'],
  ['დან', 'from'],
  ['წლამდე', 'before'],
  ['მდე', 'before'],
  ...['дан', 'ден', 'тан', 'тен', 'нан', 'нен'].flatMap((ending) => [
    [`${ending} бері`, 'from'] as const,
    [`${ending} бастап`, 'from'] as const,
  ]),
  ['соңына дейін', 'until'],
  ['жылға дейін', 'before'],
  ["'ten beri", 'from'],
  ["'tan beri", 'from'],
  ["'den beri", 'from'],
  ["'dan beri", 'from'],
  ['yılından beri', 'from'],
  ['onwards', 'from'],
])

/** Words that need to know what day it is. */
export const RELATIVE: ReadonlyMap<string, number> = new Map(
  (
    [
      'today:0',
      'yesterday:-1',
      'сегодня:0',
      'вчера:-1',
      'сьогодні:0',
      'вчора:-1',
      'бүгін:0',
      'кеше:-1',
      'danas:0',
      'juče:-1',
      'jučer:-1',
      'დღეს:0',
      'გუშინ:-1',
      'heute:0',
      'gestern:-1',

      "aujourd'hui:0",
      'hier:-1',
      'hoy:0',
      'ayer:-1',
      'bugün:0',
      'dün:-1',
      'dzisiaj:0',
      'dziś:0',
      'wczoraj:-1',
    ] as const
  ).map((entry) => {
    const [word = '', days = '0'] = entry.split(':')
    return [word, Number(days)]
  }),
)
