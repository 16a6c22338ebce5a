/** Whether a file holds checks of others, and which: JSON-LD by itself, or within the scripts of a page. */
import type { ReviewProblem, ReviewsOfFile } from '#domain/claim-reviews.ts'
import { readScriptJson } from '../html/script-json.ts'
import { readJson } from '../read-json.ts'
import { readClaimReviews } from './read-claim-review.ts'

/** What nothing else has; looked for before anything is parsed. */
const typePattern = /"(?:https?:\/\/schema\.org\/|schema:)?Claim(?:Review)?"/

/** Checks among the words of a page, of which only those in scripts are read. */
const microdataPattern = /(?:^|\s)https?:\/\/schema\.org\/ClaimReview(?:\s|$)/

/** `null` where the text is JSON of something else, or none. */
export function reviewsInJson(text: string): ReviewsOfFile | null {
  if (!typePattern.test(text)) return null
  const reading = readJson(text)
  if ('refused' in reading) return null
  const found = readClaimReviews(reading.value)
  return found.reviews.length + found.problems.length === 0 ? null : found
}

/** Whether a text is a page: it begins with markup. */
export function looksLikePage(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|body|script|meta)/i.test(text)
}

/** `null` where a page has none. A script that is broken is told, and what stands in microdata; the others are read. */
export async function reviewsInPage(html: string): Promise<ReviewsOfFile | null> {
  const { pageTree, elements, attribute, childrenOf, textOf } = await import('../html/page-tree.ts')
  const root = pageTree(html)
  if (!root) return null
  const reviews: ReviewsOfFile['reviews'][number][] = []
  const problems: ReviewProblem[] = []
  const scripts = elements(root, (element) => element.tagName === 'script')
  for (const [index, script] of scripts.entries()) {
    if (!/^application\/ld\+json\b/i.test(attribute(script, 'type')?.trim() ?? '')) continue
    const text = childrenOf(script)
      .map((child) => textOf(child) ?? '')
      .join('')
    const reading = readScriptJson(text)
    const path = `script ${index + 1}`
    if ('refused' in reading) {
      if (typePattern.test(text)) problems.push({ reason: 'brokenScript', path })
      continue
    }
    const found = readClaimReviews(reading.value, `${path} $`)
    for (const review of found.reviews) reviews.push(review)
    for (const problem of found.problems) problems.push(problem)
  }
  const unread = elements(root, (element) => microdataPattern.test(attribute(element, 'itemtype') ?? ''))
  for (const index of unread.keys()) problems.push({ reason: 'microdata', path: `microdata ${index + 1}` })
  return reviews.length + problems.length === 0 ? null : { reviews, problems }
}
