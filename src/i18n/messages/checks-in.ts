/** Words for bringing in checks of claims that others published (ClaimReview). */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const checksInMessages = {
  file: (name: string) => `“${isolated(name)}”, read as published checks of claims (ClaimReview).`,
  intro:
    'Each comes in as a claim with the verdict of who published it, who then stands as its author, and the page of the check as a source. A claim is here already when its words are the same.',
  counts: {
    new: 'new claims',
    verdict: 'verdicts on claims that are here',
    here: 'here already',
    changed: 'here with other content',
    left: 'left out',
  },
  otherWords: (count: number) =>
    plural(
      count,
      '# check is rated in a word that is not among the ratings of this project. It is kept as it is; look at it in the drawer of its claim.',
      '# checks are rated in words that are not among the ratings of this project. They are kept as they are; look at them in the drawers of their claims.',
    ),
  list: 'The checks in the file',
  claim: 'Claim',
  rating: 'Rating',
  by: 'Published by',
  becomes: 'What it becomes',
  notRated: 'none',
  notInScale: 'not among the ratings',
  nobody: 'not named',
  standings: {
    new: 'a new claim',
    verdict: 'a verdict on a claim that is here',
    here: 'here already',
    changed: 'the same check is here with other content; it is not overwritten',
  },
  first: (count: number) => `The first ${count} are listed.`,
  problemsTitle: (count: number) => plural(count, '# part of the file is left out', '# parts of the file are left out'),
  problems: {
    noWording: 'it does not say which claim is meant',
    noRating: 'it gives no rating: its claim comes in, the check itself does not',
    microdata: 'this check stands in the page as microdata, which is not read: only checks in JSON-LD are',
    brokenScript: 'this script of the page is no valid JSON',
    tooMany: 'the file holds more checks than are read at once; this one and the rest are left out',
  },
  take: (count: number) => plural(count, 'Take # check in', 'Take # checks in'),
  nothing: 'There is nothing to take in.',
  done: (count: number) => `${plural(count, '# check was', '# checks were')} taken in. Undo takes all of it back.`,
  stopped: 'Stopped. What was written until then is here; undo takes it back.',
}
