/** Every command by its name: what the history words, what tests exercise. Adding a command adds a line here. */
import type { Command } from './define-command.ts'
import { decideConflicts } from './merge/decide-conflicts.ts'
import { takeMerge } from './merge/take-merge.ts'
import { addAliases } from './aliases/add-aliases.ts'
import { changeAlias } from './aliases/change-alias.ts'
import { removeAliases } from './aliases/remove-aliases.ts'
import { deleteArticles } from './articles/delete-articles.ts'
import { eraseTexts } from './articles/erase-texts.ts'
import { markRead } from './articles/mark-read.ts'
import { setArticleDetails } from './articles/set-article-details.ts'
import { setArticleLanguage } from './articles/set-article-language.ts'
import { setPublished } from './articles/set-published.ts'
import { tagArticles } from './articles/tag-articles.ts'
import { untagArticles } from './articles/untag-articles.ts'
import { assessCells } from './assessments/assess-cells.ts'
import { assessMany } from './assessments/assess-many.ts'
import { assess } from './assessments/assess.ts'
import { clearAssessment } from './assessments/clear-assessment.ts'
import { confirmStillHolds } from './assessments/confirm-still-holds.ts'
import { decideCell } from './assessments/decide-cell.ts'
import { judgeAlike } from './assessments/judge-alike.ts'
import { settleOmissions } from './assessments/settle-omissions.ts'
import { askClaimOf } from './claims/ask-claim-of.ts'
import { changeClaim } from './claims/change-claim.ts'
import { createClaim } from './claims/create-claim.ts'
import { deleteClaims } from './claims/delete-claims.ts'
import { mergeClaims } from './claims/merge-claims.ts'
import { relateClaims } from './claims/relate-claims.ts'
import { removeRelations } from './claims/remove-relations.ts'
import { splitClaim } from './claims/split-claim.ts'
import { stopAskingClaimOf } from './claims/stop-asking-claim-of.ts'
import { removeGloss } from './glosses/remove-gloss.ts'
import { setGloss } from './glosses/set-gloss.ts'
import { storeGlosses } from './glosses/store-glosses.ts'
import { completeBatch } from './import/complete-batch.ts'
import { importArticles } from './import/import-articles.ts'
import { removeBatch } from './import/remove-batch.ts'
import { startBatch } from './import/start-batch.ts'
import { linkPassage } from './mentions/link-passage.ts'
import { setMentionRole } from './mentions/set-mention-role.ts'
import { setSpeaker } from './mentions/set-speaker.ts'
import { unlinkMention } from './mentions/unlink-mention.ts'
import { askOpinions } from './opinions/ask-opinions.ts'
import { withdrawRequests } from './opinions/withdraw-requests.ts'
import { addForeignPassages } from './passages/add-foreign-passages.ts'
import { deletePassages } from './passages/delete-passages.ts'
import { markPassage } from './passages/mark-passage.ts'
import { markPassages } from './passages/mark-passages.ts'
import { notePassage } from './passages/note-passage.ts'
import { replacePassage } from './passages/replace-passage.ts'
import { setPassageLanguage } from './passages/set-passage-language.ts'
import { storeAnchors } from './passages/store-anchors.ts'
import { addAnalyst } from './project/add-analyst.ts'
import { changeAnalyst } from './project/change-analyst.ts'
import { declareSamePerson } from './project/declare-same-person.ts'
import { nameProject } from './project/name-project.ts'
import { markRegion } from './regions/mark-region.ts'
import { setRegionStatus } from './regions/set-region-status.ts'
import { carryOver } from './revisions/carry-over.ts'
import { correctSentence } from './sentences/correct-sentence.ts'
import { forgetSentenceLinks } from './sentences/forget-sentence-links.ts'
import { linkSentences } from './sentences/link-sentences.ts'
import { resetSentences } from './sentences/reset-sentences.ts'
import { takeSheet } from './sheet/take-sheet.ts'
import { addToStory } from './stories/add-to-story.ts'
import { confirmStories } from './stories/confirm-stories.ts'
import { createStory } from './stories/create-story.ts'
import { deleteStory } from './stories/delete-story.ts'
import { removeFromStory } from './stories/remove-from-story.ts'
import { renameStory } from './stories/rename-story.ts'
import { setDerivation } from './stories/set-derivation.ts'
import { setSourceDocument } from './stories/set-source-document.ts'
import { turnDownClaims } from './suggestions/turn-down-claims.ts'
import { takeStories } from './stories/take-stories.ts'
import { turnDownOrigin } from './suggestions/turn-down-origin.ts'
import { turnDownPassage } from './suggestions/turn-down-passage.ts'
import { turnDownStories } from './suggestions/turn-down-stories.ts'
import { addCorrection } from './verdicts/add-correction.ts'
import { citeSource } from './verdicts/cite-source.ts'
import { readVerdict } from './verdicts/read-verdict.ts'
import { removeCorrections } from './verdicts/remove-corrections.ts'
import { removeVerdict } from './verdicts/remove-verdict.ts'
import { setRatings } from './verdicts/set-ratings.ts'
import { setVerdict } from './verdicts/set-verdict.ts'
import { takeClaimReviews } from './verdicts/take-claim-reviews.ts'
import { stopCiting } from './verdicts/stop-citing.ts'

import { removeViews } from './views/remove-views.ts'
import { saveView } from './views/save-view.ts'

/** All commands. The key is the command's own name. */
export const registry = {
  saveView,
  removeViews,
  addAliases,
  changeAlias,
  removeAliases,
  deleteArticles,
  eraseTexts,
  markRead,
  setArticleDetails,
  setArticleLanguage,
  setPublished,
  tagArticles,
  untagArticles,
  assessCells,
  assessMany,
  assess,
  clearAssessment,
  confirmStillHolds,
  decideCell,
  judgeAlike,
  settleOmissions,
  askClaimOf,
  changeClaim,
  createClaim,
  deleteClaims,
  mergeClaims,
  relateClaims,
  removeRelations,
  splitClaim,
  stopAskingClaimOf,
  removeGloss,
  setGloss,
  storeGlosses,
  completeBatch,
  importArticles,
  removeBatch,
  startBatch,
  carryOver,
  linkPassage,
  setMentionRole,
  setSpeaker,
  unlinkMention,
  askOpinions,
  withdrawRequests,
  addForeignPassages,
  deletePassages,
  markPassage,
  markPassages,
  notePassage,
  replacePassage,
  setPassageLanguage,
  storeAnchors,
  addAnalyst,
  changeAnalyst,
  declareSamePerson,
  nameProject,
  markRegion,
  setRegionStatus,
  correctSentence,
  forgetSentenceLinks,
  linkSentences,
  resetSentences,
  addToStory,
  confirmStories,
  createStory,
  deleteStory,
  removeFromStory,
  renameStory,
  setDerivation,
  setSourceDocument,
  turnDownClaims,
  takeStories,
  turnDownOrigin,
  turnDownPassage,
  turnDownStories,
  addCorrection,
  citeSource,
  readVerdict,
  removeCorrections,
  removeVerdict,
  setRatings,
  setVerdict,
  stopCiting,
  takeClaimReviews,
  takeSheet,
  decideConflicts,
  takeMerge,
} as const satisfies Readonly<Record<string, Command<never>>>

/** Name of a command of this program; journals of later ones may hold others. */
export type CommandName = keyof typeof registry
