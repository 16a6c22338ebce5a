/** How it was judged: what the judgements mean, and the entries of the codebook for the facets that were used (C5). */
import { codebook, codebookVersion } from '#domain/codebook.ts'
import { judgements, type Facet } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { judgedCellRows } from '../annotations/findings.ts'
import { signs } from './cell-words.ts'
import { heading, say, type Block } from './document.ts'
import type { ReportSource } from './report-source.ts'

const words = reportMessages.method

export function* methodPart(source: ReportSource): Generator<Block, void, undefined> {
  yield heading(2, words.title)
  yield { kind: 'paragraph', line: [say(words.compared)] }
  yield {
    kind: 'facts',
    facts: judgements.map((judgement) => ({
      term: `${signs[judgement]} ${uiMessages.judgement[judgement]}`,
      lines: [[say(words.judgements[judgement])]],
    })),
  }
  yield { kind: 'paragraph', line: [say(words.sources)] }
  yield { kind: 'paragraph', line: [say(words.gloss)] }
  const used = new Set<Facet>()
  for (const { row } of judgedCellRows(source)) for (const { facet } of row.facets) used.add(facet)
  if (used.size === 0) return
  yield heading(3, words.facets(codebookVersion))
  yield {
    kind: 'facts',
    facts: [...used].sort().map((facet) => {
      const { definition, example, ruleOfThumb } = codebook[facet]
      return {
        term: matrixMessages.palette.facets[facet],
        lines: [[say(definition)], [say(example)], [say(ruleOfThumb)]],
      }
    }),
  }
}
