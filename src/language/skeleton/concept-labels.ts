/** What the concepts of the lexicon are called in a skeleton line, in English: by their ids, where those can be read. */

const LABELS: ReadonlyMap<string, string> = new Map([
  ['early-ahead-of-time', 'early'],
  ['fine-penalty', 'fine'],
  ['note-remark', 'remark'],
  ['speaker-of-parliament', 'speaker'],
  ['right-entitlement', 'right'],
  ['bill-draft-law', 'bill'],
  ['appeal-to-court', 'appeal'],
  ['strike-of-workers', 'strike'],
  ['save-economise', 'save'],
  ['measure-step', 'measure'],
  ['official-adjective', 'official'],
  ['military-adjective', 'military'],
  ['team-crew', 'crew'],
  ['game-match', 'match'],
  ['wife-husband', 'spouse'],
  ['god-prayer', 'prayer'],
  ['public-state-owned', 'public'],
  ['worker-miner', 'miner'],
  ['lose-defeat', 'defeat'],
  ['hope-optimism', 'optimism'],
  ['third-part', 'third'],
  ['foundation-charity', 'foundation'],
  ['old-elderly', 'elderly'],
  ['aid-relief', 'aid'],
  ['king-queen', 'monarch'],
  ['iron-steel', 'steel'],
  ['term-of-office', 'term'],
  ['minority-group', 'minority'],
  ['check-inspect', 'check'],
  ['lie-deceive', 'lie'],
  ['neighbour-person', 'neighbour'],
  ['owner-landlord', 'landlord'],
  ['actor-performer', 'actor'],
  ['director-of-film', 'film director'],
  ['beggar-homeless', 'homeless'],
  ['whistle-boo', 'whistles'],
  ['rumour-gossip', 'gossip'],
  ['explanation-excuse', 'excuse'],
  ['invest-spend', 'expenditure'],
  ['hide-shelter', 'hideout'],
  ['rest-leave', 'leave'],
  ['train-teach', 'train'],
  ['confirm-agree', 'affirm'],
  ['compare-similar', 'resemble'],
  ['load-unload', 'load'],
  ['flood-water', 'flooded'],
  ['grow-crops', 'cultivate'],
  ['paint-colour', 'colour'],
  ['record-sound', 'recording'],
  ['film-shoot', 'film'],
  ['cook-bake', 'bake'],
  ['swear-oath', 'oath'],
  ['share-stock', 'shares'],
  ['fish-industry', 'fishing'],
  ['wolf-bear', 'wild animals'],
  ['steppe-plain', 'plain'],
  ['wood-timber', 'timber'],
  ['coin-treasure', 'treasure'],
  ['market-bazaar', 'bazaar'],
  ['base-military', 'base'],
  ['mine-explosive', 'landmine'],
  ['volunteer-fighter', 'militia'],
  ['goal-aim', 'aim'],
  ['value-worth', 'value'],
  ['risk-threat', 'risk'],
])

/** Words so common, or of so many senses, that they only make the line longer. */
const SILENT: ReadonlySet<string> = new Set(
  `make-do go come take give receive bring hold keep see find know use happen work say always already still again since until before after
    during now never more less all only same different some few many big small new old long short high low first last next full clear
    main special important possible back side way part group place name number word day year month week hour state people man good bad
    instead despite because-of without except against between inside outside near far above below left right-side forward backward
    especially mostly partly almost exactly at-least together separately completely approximately head-body hand body eye`
    .split(/\s+/u)
    .filter(Boolean),
)

/** What a concept is called; `null` for one that is better left out. */
export function conceptLabel(concept: string): string | null {
  return SILENT.has(concept) ? null : (LABELS.get(concept) ?? concept.replaceAll('-', ' '))
}

/** Ids that have a rule here, for a test that they are concepts. */
export const labelled: readonly string[] = [...LABELS.keys(), ...SILENT]
