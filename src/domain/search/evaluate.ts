/** Whether something answers to a whole query, and how well. */
import type { Query, SoughtField, SoughtPattern, SoughtWords } from './query.ts'

/** What is known of one thing. */
export interface Answers {
  /** How well a text answers; 0 where it does not. `null`: that is not known without reading it. */
  readonly score: (part: SoughtWords | SoughtPattern) => number | null
  readonly has: (field: SoughtField) => boolean
}

/**
 * The scores of all that is found added up, 0 where only fields answer or nothing excluded is there; `null` for what does not answer.
 * Where `score` does not know, it may answer: it is never left out.
 */
export function evaluate(query: Query, answers: Answers): number | null {
  return worth(query, answers, true)
}

/** `isWanted` is false within an odd number of `not`. */
function worth(query: Query, answers: Answers, isWanted: boolean): number | null {
  switch (query.kind) {
    case 'all':
      return sum(query.parts.map((part) => worth(part, answers, isWanted)))
    case 'any':
      return best(query.parts.map((part) => worth(part, answers, isWanted)))
    case 'not':
      return worth(query.part, answers, !isWanted) === null ? 0 : null
    case 'field':
      return answers.has(query) ? 0 : null
    default:
      return worthOf(answers.score(query), isWanted)
  }
}

function worthOf(score: number | null, isWanted: boolean): number | null {
  if (score === null) return isWanted ? 0 : null
  return score > 0 ? score : null
}

function sum(parts: readonly (number | null)[]): number | null {
  let total = 0
  for (const part of parts) {
    if (part === null) return null
    total += part
  }
  return total
}

function best(parts: readonly (number | null)[]): number | null {
  const there = parts.filter((part) => part !== null)
  return there.length === 0 ? null : there.reduce((one, other) => one + other, 0)
}
