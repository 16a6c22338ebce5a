/**
 * Arguments for every command, picked from whatever the snapshot holds. A stream of numbers decides, so that a property
 * test can shrink it. Some picks name rows that are not there: commands must refuse those.
 */
import type { registry, CommandName } from '#commands/registry.ts'
import type { Command } from '#commands/define-command.ts'
import { relationKinds } from '#domain/claim-relations.ts'
import { asId, utf16, type ClaimId } from '#domain/ids.ts'
import { unequalJudgements, unequalKey } from '#domain/merge-claims.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Picks } from './picks.ts'
import { askedCell, foreignPassage, gloss, position, someDate, takenReview, target, textOf } from './random-parts.ts'
import { assessedCell, judgement, omission } from './random-judgements.ts'
import { sheet } from './random-sheet.ts'
import { day } from './rows.ts'

type ArgsOf<Name extends CommandName> = (typeof registry)[Name] extends Command<infer Args> ? Args : never

/** Makes arguments for each command; the compiler asks for an entry when a command is added. */
export const randomArgs: { readonly [Name in CommandName]: (snapshot: Snapshot, picks: Picks) => ArgsOf<Name> } = {
  nameProject: (_snapshot, picks) => ({ project: asId('project'), name: picks.one(['One', 'Two', '']) }),
  addAnalyst: (snapshot, picks) => ({
    name: picks.one(['Nino', 'Oleh']),
    languagesRead: ['ka'],
    glossLanguage: 'en',
    ...(picks.yes() ? { sameAs: picks.id(snapshot, 'analysts') } : {}),
  }),
  changeAnalyst: (snapshot, picks) => ({
    analyst: picks.id(snapshot, 'analysts'),
    fields: { name: picks.one(['X', '']) },
  }),
  declareSamePerson: (snapshot, picks) => ({
    analyst: picks.id(snapshot, 'analysts'),
    sameAs: picks.yes() ? picks.id(snapshot, 'analysts') : null,
  }),
  addAliases: (_snapshot, picks) => ({
    means: picks.one(['ISW', 'isw ', 'Port', '']),
    names: [
      { name: picks.one(['ISW', 'ІВВ', 'War institute']), language: picks.one(['en', 'uk', '!']) },
      { name: picks.one(['ISW', 'ІВВ']), language: 'en' },
    ],
  }),
  changeAlias: (snapshot, picks) => ({
    alias: picks.id(snapshot, 'aliases'),
    name: picks.one(['Port', 'ISW', ' ']),
    ...(picks.yes() ? { language: picks.one(['ka', '!']) } : {}),
  }),
  removeAliases: (snapshot, picks) => ({ aliases: picks.ids(snapshot, 'aliases') }),
  startBatch: (_snapshot, picks) => ({ batch: asId(`batch-${picks.below(3)}`), name: 'Import' }),
  importArticles: (snapshot, picks) => ({
    batch: picks.id(snapshot, 'batches'),
    articles: [
      {
        ...textOf(picks),
        article: asId(`i${picks.below(4)}`),
        revision: asId(`i-r${picks.below(6)}`),
        story: picks.yes() ? picks.id(snapshot, 'stories') : null,
        regions: [{ ...position(picks), kind: 'furniture', reason: 'linkList' }],
        glosses: [{ ...position(picks), language: 'en', text: 'gloss', origin: { kind: 'file', engine: null } }],
      },
      {
        ...textOf(picks),
        article: picks.id(snapshot, 'articles'),
        revision: asId(`r${picks.below(9)}`),
        story: null,
        regions: [],
        glosses: [],
      },
    ],
  }),
  completeBatch: (snapshot, picks) => {
    const [article, revision] = [picks.id(snapshot, 'articles'), picks.id(snapshot, 'revisions')] as const
    return { batch: picks.id(snapshot, 'batches'), files: [], revised: [{ article, revision, firstWords: 'words' }] }
  },
  removeBatch: (snapshot, picks) => ({ batch: picks.id(snapshot, 'batches') }),
  setArticleDetails: (snapshot, picks) => ({
    articles: picks.ids(snapshot, 'articles'),
    fields: { outlet: picks.one(['Radio', null]), url: picks.one(['https://example.org/x', 'javascript:1', null]) },
  }),
  setArticleLanguage: (snapshot, picks) => ({ articles: picks.ids(snapshot, 'articles'), tag: 'ka', direction: 'ltr' }),
  setPublished: (snapshot, picks) => ({ articles: picks.ids(snapshot, 'articles'), published: someDate(picks) }),
  tagArticles: (snapshot, picks) => ({ articles: picks.ids(snapshot, 'articles'), tags: [picks.one(['x', 'y', ' '])] }),
  untagArticles: (snapshot, picks) => ({ articles: picks.ids(snapshot, 'articles'), tags: [picks.one(['x', 'y'])] }),
  markRead: (snapshot, picks) => ({ articles: picks.ids(snapshot, 'articles'), read: picks.yes() }),
  deleteArticles: (snapshot, picks) => ({ articles: [picks.id(snapshot, 'articles')] }),
  eraseTexts: (snapshot, picks) => ({
    articles: [picks.id(snapshot, 'articles')],
    claims: picks.yes() ? picks.ids(snapshot, 'claims') : [],
    stories: picks.yes() ? [picks.id(snapshot, 'stories')] : [],
  }),
  createStory: (snapshot, picks) => ({
    name: 'Story',
    articles: picks.ids(snapshot, 'articles'),
    status: picks.one(['proposed', 'confirmed']),
  }),
  renameStory: (snapshot, picks) => ({
    story: picks.id(snapshot, 'stories'),
    name: picks.one(['New', '']),
    note: 'note',
  }),
  addToStory: (snapshot, picks) => ({
    story: picks.id(snapshot, 'stories'),
    articles: picks.ids(snapshot, 'articles'),
  }),
  removeFromStory: (snapshot, picks) => ({
    story: picks.id(snapshot, 'stories'),
    articles: [picks.id(snapshot, 'articles')],
  }),
  confirmStories: (snapshot, picks) => ({ stories: picks.ids(snapshot, 'stories') }),
  setSourceDocument: (snapshot, picks) => ({
    story: picks.id(snapshot, 'stories'),
    article: picks.yes() ? picks.id(snapshot, 'articles') : null,
  }),
  deleteStory: (snapshot, picks) => ({ story: picks.id(snapshot, 'stories') }),
  turnDownClaims: (snapshot, picks) => ({
    sentences: [{ revision: picks.id(snapshot, 'revisions'), start: picks.below(3), end: 3 + picks.below(3) }],
  }),
  takeStories: (snapshot, picks) => ({
    proposals: [
      {
        story: picks.yes() ? picks.id(snapshot, 'stories') : null,
        name: picks.one(['Taken', '']),
        articles: picks.ids(snapshot, 'articles'),
        leftOut: [picks.id(snapshot, 'articles')],
      },
    ],
  }),
  turnDownStories: (snapshot, picks) => ({
    proposals: [
      { story: picks.yes() ? picks.id(snapshot, 'stories') : null, articles: picks.ids(snapshot, 'articles') },
    ],
  }),
  turnDownOrigin: (snapshot, picks) => ({ article: picks.id(snapshot, 'articles'), of: picks.one(['AP', 'Reuters']) }),
  turnDownPassage: (snapshot, picks) => ({
    claim: picks.id(snapshot, 'claims'),
    revision: picks.id(snapshot, 'revisions'),
    start: picks.below(3),
    end: 3 + picks.below(3),
  }),
  setDerivation: (snapshot, picks) => ({
    article: picks.id(snapshot, 'articles'),
    kind: picks.one(['translationOf', 'sharedSource', 'independent', 'unknown', null]),
    from: picks.id(snapshot, 'articles'),
    source: { name: picks.one(['Agency', 'agency ', 'Other']) },
  }),
  markRegion: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    position: position(picks),
    kind: 'furniture',
  }),
  setRegionStatus: (snapshot, picks) => ({
    regions: picks.ids(snapshot, 'regions'),
    status: picks.one(['rejected', 'confirmed']),
  }),
  correctSentence: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    position: position(picks),
    kind: picks.one(['split', 'join']),
  }),
  resetSentences: (snapshot, picks) => ({ bounds: picks.ids(snapshot, 'sentenceBounds') }),
  linkSentences: (snapshot, picks) => ({
    links: [0, 1].map(() => ({
      kind: picks.one(['together', 'apart']),
      one: { revision: picks.id(snapshot, 'revisions'), ...position(picks) },
      other: { revision: picks.id(snapshot, 'revisions'), ...position(picks) },
    })),
  }),
  forgetSentenceLinks: (snapshot, picks) => ({ links: picks.ids(snapshot, 'sentenceLinks') }),
  setGloss: (snapshot, picks) => ({ revision: picks.id(snapshot, 'revisions'), ...gloss(picks) }),
  storeGlosses: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    glosses: [gloss(picks), gloss(picks)],
  }),
  removeGloss: (snapshot, picks) => ({ glosses: picks.ids(snapshot, 'glosses') }),
  markPassage: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    position: position(picks),
    ...(picks.yes() ? { link: { claim: picks.id(snapshot, 'claims') } } : {}),
  }),
  markPassages: (snapshot, picks) => ({
    marks: [0, 1].map(() => ({ revision: picks.id(snapshot, 'revisions'), position: position(picks) })),
    claim: picks.yes() ? picks.id(snapshot, 'claims') : null,
  }),
  saveView: (_snapshot, picks) => ({
    name: picks.one(['Containers', 'Rail', 'Ports']),
    place: picks.one(['/search?q=rail', '/search?q=7000&in=claims']),
  }),
  removeViews: (snapshot, picks) => ({ views: picks.ids(snapshot, 'savedViews') }),
  takeClaimReviews: (snapshot, picks) => ({
    reviews: [takenReview(snapshot, picks), takenReview(snapshot, picks)],
    file: 'checks.json',
  }),
  addForeignPassages: (snapshot, picks) => ({
    passages: [foreignPassage(snapshot, picks), foreignPassage(snapshot, picks)],
    file: 'theirs.json',
  }),
  askOpinions: (snapshot, picks) => ({
    requests: [askedCell(snapshot, picks), askedCell(snapshot, picks)],
  }),
  withdrawRequests: (snapshot, picks) => ({ requests: picks.ids(snapshot, 'opinionRequests') }),
  deletePassages: (snapshot, picks) => ({ passages: picks.ids(snapshot, 'passages') }),
  notePassage: (snapshot, picks) => ({ passage: picks.id(snapshot, 'passages'), note: picks.one(['', 'note']) }),
  replacePassage: (snapshot, picks) => ({
    passage: picks.id(snapshot, 'passages'),
    by: asId(`by-${picks.below(4)}`),
    position: position(picks),
  }),
  setPassageLanguage: (snapshot, picks) => ({
    passages: picks.ids(snapshot, 'passages'),
    tag: picks.one(['ar', '!']),
    direction: 'rtl',
  }),
  carryOver: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    found: (['passages', 'regions', 'sentenceBounds', 'sentenceLinks', 'glosses', 'suggestionDecisions'] as const).map(
      (table) => ({
        table,
        id: picks.id(snapshot, table),
        from: picks.yes() ? picks.id(snapshot, 'anchors') : null,
        ...(picks.yes()
          ? { outcome: picks.one(['exact', 'moved', 'changed'] as const), position: position(picks) }
          : { outcome: 'lost' as const, position: null }),
      }),
    ),
  }),
  storeAnchors: (snapshot, picks) => ({
    revision: picks.id(snapshot, 'revisions'),
    anchors: [
      {
        passage: picks.id(snapshot, 'passages'),
        ...picks.one([
          { outcome: 'moved', start: utf16(5), end: utf16(15) },
          { outcome: 'lost', start: null, end: null },
        ]),
      },
    ],
    decided: picks.yes(),
  }),
  createClaim: (snapshot, picks) => ({
    wording: picks.one(['A claim', '  ']),
    language: 'en',
    ...(picks.yes()
      ? { from: { ...target(snapshot, picks), ...(picks.yes() ? { speaker: { name: 'Kirby' } } : {}) } }
      : {}),
    mentions: picks.yes() ? [target(snapshot, picks), target(snapshot, picks)] : [],
    stories: picks.yes() ? picks.ids(snapshot, 'stories') : [],
  }),
  changeClaim: (snapshot, picks) => ({
    claim: picks.id(snapshot, 'claims'),
    fields: picks.one([
      { time: day('2023-01-01') },
      { note: 'n' },
      { polarity: 'denied' },
      { time: day('2024-06-01') },
    ]),
  }),
  deleteClaims: (snapshot, picks) => ({ claims: [picks.id(snapshot, 'claims')] }),
  mergeClaims: (snapshot, picks) => {
    const into = picks.id(snapshot, 'claims')
    const claims = picks.ids(snapshot, 'claims')
    const unequal = unequalJudgements(snapshot, [...new Set([into, ...claims])])
    const answers = unequal.map((cell): readonly [string, ClaimId | null] => [
      unequalKey(cell),
      cell.choices[picks.below(cell.choices.length)]?.claim ?? null,
    ])
    return { into, claims, answers: picks.yes() ? Object.fromEntries(answers) : {} }
  },
  setVerdict: (snapshot, picks) => ({
    claim: picks.id(snapshot, 'claims'),
    rating: picks.one(['true', 'false', '']),
    explanation: picks.one(['Because.', '']),
  }),
  removeVerdict: (snapshot, picks) => ({ verdict: picks.id(snapshot, 'verdicts') }),
  citeSource: (snapshot, picks) => ({
    claim: picks.id(snapshot, 'claims'),
    name: picks.one(['Report', 'Kirby', ' ']),
    kind: picks.one(['document', 'unknown']),
    url: picks.one(['https://example.org/x', 'javascript:1', null]),
    archiveUrl: null,
    date: someDate(picks),
    ...(picks.yes() ? { replaces: picks.id(snapshot, 'sources') } : {}),
  }),
  stopCiting: (snapshot, picks) => ({ verdict: picks.id(snapshot, 'verdicts'), source: picks.id(snapshot, 'sources') }),
  readVerdict: (snapshot, picks) => ({
    verdict: picks.id(snapshot, 'verdicts'),
    outcome: picks.one(['confirms', 'objects', null]),
    note: picks.one(['No.', '']),
  }),
  setRatings: (_snapshot, picks) => ({
    ratings: [
      { name: picks.one(['true', 'right', '']), meaning: '', was: picks.one(['true', null]) },
      { name: picks.one(['false', 'true']), meaning: 'not so', was: picks.one(['false', null]) },
    ],
  }),
  addCorrection: (snapshot, picks) => ({ claim: picks.id(snapshot, 'claims'), text: picks.one(['Was 6700.', '']) }),
  removeCorrections: (snapshot, picks) => ({ corrections: picks.ids(snapshot, 'corrections') }),
  relateClaims: (snapshot, picks) => ({
    kind: picks.one(relationKinds),
    from: picks.id(snapshot, 'claims'),
    to: picks.id(snapshot, 'claims'),
  }),
  removeRelations: (snapshot, picks) => ({ relations: picks.ids(snapshot, 'claimRelations') }),
  splitClaim: (snapshot, picks) => {
    const mention = snapshot.get('mentions', picks.id(snapshot, 'mentions'))
    const claim = mention && picks.yes() ? mention.claim : picks.id(snapshot, 'claims')
    return { claim, mentions: mention ? [mention.id] : [], wording: 'Split off' }
  },
  askClaimOf: (snapshot, picks) => ({ claims: picks.ids(snapshot, 'claims'), stories: picks.ids(snapshot, 'stories') }),
  stopAskingClaimOf: (snapshot, picks) => ({
    claims: picks.ids(snapshot, 'claims'),
    stories: picks.ids(snapshot, 'stories'),
  }),
  linkPassage: (snapshot, picks) => ({
    passage: picks.id(snapshot, 'passages'),
    claim: picks.id(snapshot, 'claims'),
    role: picks.one(['supports', 'denies', 'headline']),
    ...(picks.yes() ? { speaker: { name: 'Kirby' } } : {}),
  }),
  unlinkMention: (snapshot, picks) => ({ mentions: picks.ids(snapshot, 'mentions') }),
  setMentionRole: (snapshot, picks) => ({
    mentions: picks.ids(snapshot, 'mentions'),
    role: picks.one(['supports', 'denies']),
  }),
  setSpeaker: (snapshot, picks) => ({
    mentions: picks.ids(snapshot, 'mentions'),
    speaker: picks.yes() ? { name: 'Kirby' } : null,
  }),
  assess: (snapshot, picks) => {
    const passage = snapshot.get('passages', picks.id(snapshot, 'passages'))
    const article = passage && picks.yes() ? passage.article : picks.id(snapshot, 'articles')
    return {
      claim: picks.id(snapshot, 'claims'),
      article,
      ...judgement(snapshot, picks),
      ...(passage && picks.yes() ? { mark: { passage: passage.id } } : {}),
      unlink: picks.yes(),
    }
  },
  assessCells: (snapshot, picks) => {
    const mention = snapshot.get('mentions', picks.id(snapshot, 'mentions'))
    const more = picks.yes() ? [{ article: picks.id(snapshot, 'articles'), ...judgement(snapshot, picks) }] : []
    return {
      claim: mention?.claim ?? picks.id(snapshot, 'claims'),
      cells: [{ article: mention?.article ?? picks.id(snapshot, 'articles'), ...judgement(snapshot, picks) }, ...more],
    }
  },
  assessMany: (snapshot, picks) => ({
    cells: [0, 1, 2].map(() => ({ claim: picks.id(snapshot, 'claims'), article: picks.id(snapshot, 'articles') })),
    ...judgement(snapshot, picks),
    skipRefused: picks.yes(),
  }),
  clearAssessment: (snapshot, picks) => ({ cells: [assessedCell(snapshot, picks)] }),
  confirmStillHolds: (snapshot, picks) => ({ cells: [assessedCell(snapshot, picks)] }),
  settleOmissions: (snapshot, picks) => ({
    cells: [assessedCell(snapshot, picks)],
    omission: omission(snapshot, picks),
  }),
  judgeAlike: (snapshot, picks) => ({ like: picks.id(snapshot, 'assessments') }),
  decideCell: (snapshot, picks) => {
    const { question: _question, ...decision } = judgement(snapshot, picks)
    return { ...assessedCell(snapshot, picks), decision: picks.yes() ? { ...decision, reason: 'because' } : null }
  },
  takeSheet: (snapshot, picks) => sheet(snapshot, picks),
  takeMerge: (snapshot, picks) => {
    const claim = snapshot.get('claims', picks.id(snapshot, 'claims'))
    const after = claim && { ...claim, note: 'merged', rev: claim.rev + 1 }
    return {
      changes: claim && after ? [{ table: 'claims', id: claim.id, before: claim, after }] : [],
      texts: [],
      file: 'theirs.json',
    }
  },
  decideConflicts: (snapshot, picks) => {
    const conflict = snapshot.get('mergeConflicts', picks.id(snapshot, 'mergeConflicts'))
    const value = conflict?.values[picks.below(conflict.values.length)]?.value ?? null
    return { decisions: conflict ? [{ conflict: conflict.id, value: picks.yes() ? value : 'present' }] : [] }
  },
}
