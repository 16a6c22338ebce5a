/** A preview lives in memory alone: before the page drops one, the browser asks, whatever screen or project is shown. */

const atHand = new Set<object>()

/** Says whether a job has a preview at hand that would go with the page. */
export function notePreview(job: object, isAtHand: boolean): void {
  if (isAtHand) atHand.add(job)
  else atHand.delete(job)
  if (atHand.size > 0) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
