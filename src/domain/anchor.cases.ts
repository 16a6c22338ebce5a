/** Old text with the quote in brackets, new text, and what must come of it (T4). None but exact quotes may be automatic. */
import type { AnchorReason } from './anchor.ts'
import type { Anchor } from './records.ts'

interface AnchorCase {
  readonly name: string
  readonly old: string
  readonly text: string
  readonly outcome: Anchor['outcome']
  readonly reason: AnchorReason
}

export const anchorCases: readonly AnchorCase[] = [
  {
    name: 'same text',
    old: 'They sent [7000 crates] north.',
    text: 'They sent 7000 crates north.',
    outcome: 'exact',
    reason: 'sameOffset',
  },
  {
    name: 'paragraph added before',
    old: 'They sent [7000 crates] north.',
    text: 'News.\nThey sent 7000 crates north.',
    outcome: 'moved',
    reason: 'uniqueQuote',
  },
  {
    name: 'two places, told apart by context',
    old: 'One: 7000 crates came. Two: [7000 crates] left.',
    text: 'So: one: 7000 crates came. Two: 7000 crates left.',
    outcome: 'moved',
    reason: 'uniqueContext',
  },
  {
    name: 'two places, not to be told apart',
    old: 'A [7000 crates] B',
    text: 'Now 7000 crates; again 7000 crates.',
    outcome: 'changed',
    reason: 'severalPlaces',
  },
  {
    name: 'figures changed',
    old: 'Sent [7000 containers since 2023] to the port.',
    text: 'Sent 5000 containers since 2024 to the port.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'unit word changed',
    old: 'It cost [3 million dollars] in all.',
    text: 'It cost 3 billion dollars in all.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'negation inside',
    old: 'He said [the load was inspected] in port.',
    text: 'He said the load was not inspected in port.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'negation right before an exact quote',
    old: 'The load was [inspected] in port.',
    text: 'The load was not inspected in port.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'figure right before an exact quote',
    old: 'They sent 7000 [containers] north.',
    text: 'They sent 5000 containers north.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'number in the sentence before does not matter',
    old: 'It was 2023. [Trains] followed.',
    text: 'It was 2024. Trains followed.',
    outcome: 'exact',
    reason: 'sameOffset',
  },
  {
    name: 'Arabic figures changed',
    old: 'وصلت [7000 حاوية منذ عام 2023] إلى الميناء',
    text: 'وصلت 9000 حاوية منذ عام 2024 إلى الميناء',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'Georgian number word changed',
    old: 'მათ [შვიდი ათასი კონტეინერი გაგზავნეს] გუშინ დილით.',
    text: 'მათ ხუთი ათასი კონტეინერი გაგზავნეს გუშინ დილით.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'one word changed',
    old: 'They [sent seven ships to the north] today.',
    text: 'They moved seven ships to the north today.',
    outcome: 'changed',
    reason: 'wordsDiffer',
  },
  {
    name: 'only spaces changed',
    old: 'They sent [7 000 crates] north.',
    text: 'They sent 7\u00a0000 crates north.',
    outcome: 'changed',
    reason: 'spacingDiffers',
  },
  {
    name: 'sentence gone',
    old: 'First. [7000 containers since 2023] came. Last.',
    text: 'First. The container trade grew. Last.',
    outcome: 'lost',
    reason: 'notFound',
  },
  {
    name: 'unit changed elsewhere in the sentence',
    old: 'The [grain] weighed 40 tonnes, the port said.',
    text: 'The grain weighed 40 pounds, the port said.',
    outcome: 'changed',
    reason: 'sentenceDiffers',
  },
  {
    name: 'date changed elsewhere in the sentence',
    old: 'On 3 March [the ferry sank] off the coast.',
    text: 'On 4 March the ferry sank off the coast.',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
  {
    name: 'the sentence is told twice, and the one that was marked is another one now',
    old: 'The bridge is open. Some doubt it. [The bridge is open.]',
    text: 'The bridge is open. Some doubt it. The bridge is shut.',
    outcome: 'changed',
    reason: 'severalPlaces',
  },
  {
    name: 'the sentence is told twice, told apart by what stands around it',
    old: 'The bridge is open. Some doubt it. [The bridge is open.]',
    text: 'News. The bridge is open. Some doubt it. The bridge is open.',
    outcome: 'moved',
    reason: 'uniqueContext',
  },
  {
    name: 'white space around the quote in its sentence',
    old: 'They sent [7000 crates]  north.',
    text: 'They sent 7000 crates north.',
    outcome: 'exact',
    reason: 'sameOffset',
  },
  {
    name: 'Chinese figure changed',
    old: '据港口方面周一表示，[该港口接收了7000个集装箱]。',
    text: '据港口方面周一表示，该港口接收了5000个集装箱。',
    outcome: 'changed',
    reason: 'figuresDiffer',
  },
]
