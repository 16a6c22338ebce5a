/** Words for bringing in annotations that were made with other tools. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const annotationsInMessages = {
  title: 'Annotations of other tools',
  intro:
    'Choose a file of annotations that you or a colleague made elsewhere. Each is looked for in the texts of this project by its words; it comes in as a passage, with its comment, its tags and who made it. Published checks of claims come in as claims.',
  empty: {
    title: 'Nothing is chosen yet',
    text: 'Read are Web Annotations of the W3C (also of Recogito and INCEpTION), files and search results of Hypothesis, Label Studio, doccano, brat (choose the .ann files together with their .txt files, or a ZIP of them), and what this program publishes. Checks of claims that others published (ClaimReview, as JSON or within a saved page) come in as claims with verdicts. Import the articles first: an annotation needs its text. Nothing is written before you have seen what was found.',
  },
  choose: 'Choose a file',
  other: 'Choose another file',
  reading: 'Reading the file and looking for its annotations',
  progress: 'Texts and annotations',
  writing: 'Writing the passages',
  passages: 'Passages',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was written.',
  stoppedWriting: 'Stopped. What was written until then is here; undo takes it back.',
  foundTitle: 'What was found',
  file: (name: string, dialect: string) => `“${isolated(name)}”, read as ${dialect}.`,
  dialects: {
    variorum: 'a published file of this program',
    webAnnotation: 'Web Annotations',
    recogito: 'Web Annotations of Recogito',
    inception: 'Web Annotations of INCEpTION',
    hypothesis: 'annotations of Hypothesis',
    labelStudio: 'an export of Label Studio',
    doccano: 'an export of doccano',
    brat: 'annotations of brat',
  } as Readonly<Record<string, string>>,
  counts: {
    exact: 'where the file says',
    moved: 'moved: the same words, elsewhere',
    review: 'to look at',
    here: 'here already',
    left: 'left out',
  },
  nobody: (count: number) =>
    plural(
      count,
      '# annotation does not say who made it. As a passage it will be yours.',
      '# annotations do not say who made them. As passages they will be yours.',
    ),
  split: (count: number) =>
    plural(
      count,
      '# cuts a character in two. It is kept as it is and marked.',
      '# cut a character in two. They are kept as they are and marked.',
    ),
  sourcesTitle: 'The texts the file speaks of',
  source: 'In the file',
  stretches: 'Annotations',
  article: 'Article',
  noName: 'not named',
  noArticle: 'not known',
  by: {
    text: 'the same text',
    address: 'the same address',
    quotes: 'only its text holds the quotes',
    person: 'chosen by you',
  },
  chooseArticle: 'Choose the article',
  changeArticle: 'Another article',
  articleOf: (source: string) => `Article of ${isolated(source === '' ? annotationsNotNamed : source)}`,
  looking: 'Looking for the annotations in this article',
  reviewTitle: (count: number) => plural(count, '# annotation to look at', '# annotations to look at'),
  reviewHelp:
    'Their words stand in several places, or stand there only with other white space or in other words. Take a place, or leave them out.',
  outcomes: {
    ambiguous: 'stands in several places',
    changed: 'does not stand there word for word',
  },
  leave: 'Leave it out',
  placeOf: (quote: string) => `Place of “${isolated(quote.slice(0, 80))}”`,
  more: (count: number) => plural(count, 'Show # more', 'Show # more'),
  leftTitle: (count: number) => plural(count, '# annotation is left out', '# annotations are left out'),
  left: {
    lost: 'its words stand nowhere in the article',
    noArticle: 'its article is not known',
    decision:
      'it is a decision of a project; its passages stand with those who marked them, and decisions come in by merging',
    otherHere: 'the same annotation is here with other content; it is not overwritten',
    notChosen: 'no place was taken for it',
  },
  problems: {
    notAnAnnotation: 'this is no annotation',
    noTarget: 'it does not say what it is about',
    noStretch: 'it does not say which words it means in a way that is known here',
    badOffsets: 'its beginning and end are no stretch of a text',
    ofAnnotations: 'it is about other annotations and marks no words itself',
    wholeText: 'it is about a whole text, and a passage needs words',
    pageElsewhere: 'the rest of the collection is not in the file',
    tooMany: 'the file holds more annotations than are read at once; this one and the rest are left out',
    brokenLine: 'this line is none that brat writes',
    brokenEntry: 'this file of the archive is damaged or not text in UTF-8',
    nothingKnown: 'this holds no annotations in a form that is known here',
  },
  reason: 'Reason',
  place: 'Place in the file',
  words: 'Words',
  first: (count: number) => `The first ${count} are listed.`,
  take: (count: number) => plural(count, 'Take # annotation in', 'Take # annotations in'),
  nothing: 'There is nothing to take in.',
  done: (count: number, left: number) =>
    `${plural(count, '# annotation was', '# annotations were')} taken in. ${
      left === 0 ? 'None is left.' : `${plural(left, '# is', '# are')} left out, listed below.`
    } Undo takes all of it back.`,
  refusedNext: 'Nothing was written. If the file came from somebody, ask for it to be exported again.',
  failed: {
    happened: 'The annotations could not be taken in.',
    kept: 'What was written before is one step, and undo takes it back.',
  },
  again: 'Read the file again',
} as const

const annotationsNotNamed = 'a text without a name'
