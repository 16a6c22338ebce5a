/** Words people type around a date in a field, in several languages. Data for `parse-date.ts` only. */

/** What a leading word asks for. `from` and `after` differ: "after 2020" begins in 2021. */
export type DateRelation = 'from' | 'after' | 'before' | 'until'
/** A stretch of a year or a month. */
export type DatePart = 'early' | 'mid' | 'late' | 'firstHalf' | 'secondHalf'

function table<Key extends string>(lines: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  const entries: [string, Key][] = []
  for (const key of Object.keys(lines) as Key[]) for (const word of lines[key].split('|')) entries.push([word, key])
  return new Map(entries)
}

/** Single words and short phrases, lower case, in front of a date. */
export const RELATIONS = table<DateRelation>({
  from: 'since|from|starting|as of|no earlier than|not before|с|со|начиная с|от|з|із|зі|від|починаючи з|з пачатку|од|od|počev od|ab|seit|von|vom|depuis|dès|à partir de|à partir du|desde|a partir de|dal|da|od dnia',
  after:
    'after|later than|после|позже|після|пізніше|пасля|posle|nakon|после|након|nach|après|después de|después del|dopo|depois de|po',
  before:
    'before|earlier than|prior to|до|раньше|перед|pre|prije|пре|vor|avant|antes de|antes del|prima di|prima del|przed|ennen',
  until:
    "until|till|to|by|up to|no later than|not after|по|до конца|do|до краја|bis|bis zum|jusqu'à|jusqu'en|jusqu'au|hasta|hasta el|fino a|fino al|até|do końca",
})

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

/** Words between two dates. */
export const BETWEEN =
  /^(?:between|from|с|від|з|од|od|zwischen|von|entre|de|du|tra|fra|między|od)\s+(.+?)\s+(?:and|to|until|till|по|до|і|та|и|do|bis|und|et|au|à|y|a|al|e|i|hasta)\s+(.+)$/u

/** Endings and words after a date that relate to it. */
export const TRAILING: ReadonlyMap<string, DateRelation> = new Map([
  ['წლიდან', 'from'],
  ['დან', 'from'],
  ['წლამდე', 'before'],
  ['მდე', 'before'],
  ['жылдан бері', 'from'],
  ['жылдан бастап', 'from'],
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
