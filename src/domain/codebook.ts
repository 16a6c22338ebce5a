/**
 * The project's codebook: what each facet means, with an example and a rule of thumb (C5). It opens beside the facet
 * palette and travels in exports under its version, so that a reader of the findings knows what was counted.
 */
import type { Facet } from './judgement.ts'

/** Version of the wording below; it rises whenever a definition changes its meaning. */
export const codebookVersion = 1

export interface CodebookEntry {
  readonly definition: string
  readonly example: string
  readonly ruleOfThumb: string
}

/** One entry for every facet. The entry of a group's own name is for a difference left unrefined. */
export const codebook: Readonly<Record<Facet, CodebookEntry>> = {
  quantity: {
    definition: 'A number, share, amount or comparison is not the one in the claim.',
    example: 'Claim: 7000 containers. Version: 6700 containers.',
    ruleOfThumb: 'Rounded figures agree when the version says it rounds; otherwise they differ.',
  },
  time: {
    definition: 'The fact is put at another moment, period or order of events.',
    example: 'Claim: since 2023. Version: since last summer.',
    ruleOfThumb: 'Compare periods, not wording: “last year” agrees when it names the same year.',
  },
  place: {
    definition: 'The fact is put somewhere else, or in a wider or narrower area.',
    example: 'Claim: in the port of the capital. Version: in ports on the east coast.',
    ruleOfThumb: 'A wider area that includes the place differs when the claim turns on the exact place.',
  },
  who: {
    definition: 'Someone or something else takes part, or a participant is named otherwise.',
    example: 'Claim: the ministry counted. Version: an institute counted.',
    ruleOfThumb: 'Choose “actor” when it is somebody else, “naming” when it is the same under another name.',
  },
  actor: {
    definition: 'Another person, body or country does it or has it done to them.',
    example: 'Claim: the ministry counted. Version: an institute counted.',
    ruleOfThumb: 'If a reader would go and ask somebody else, it is another actor.',
  },
  actorNaming: {
    definition: 'The same participant under a name that changes how it sounds.',
    example: 'Claim: the president. Version: the strongman.',
    ruleOfThumb: 'The person is the same, so the truth of the claim stands; the colour changes.',
  },
  what: {
    definition: 'What happened is not the same: another thing, act, stage, cause or extent.',
    example: 'Claim: shells were delivered. Version: shells were offered.',
    ruleOfThumb: 'Refine it when you can; leave it here when several are true at once.',
  },
  object: {
    definition: 'Another thing is counted, moved, said or done.',
    example: 'Claim: containers. Version: wagons.',
    ruleOfThumb: 'Ask what the verb acts on.',
  },
  predicate: {
    definition: 'Another act or state is reported.',
    example: 'Claim: was sold. Version: was given.',
    ruleOfThumb: 'Ask what was done.',
  },
  eventPhase: {
    definition: 'Another stage of the same event: planned, begun, going on, ended.',
    example: 'Claim: has delivered. Version: is preparing to deliver.',
    ruleOfThumb: 'If one can be true today and the other tomorrow, it is a stage.',
  },
  causePurpose: {
    definition: 'Another reason, aim or condition is given, or one is added that the claim lacks.',
    example: 'Claim: in exchange for technology. Version: in exchange for food.',
    ruleOfThumb: 'Look for “because”, “in order to”, “in exchange for”.',
  },
  scope: {
    definition: 'The claim is widened, narrowed or tied to a condition.',
    example: 'Claim: all ships. Version: most ships.',
    ruleOfThumb: 'Look for “all”, “some”, “only”, “if”.',
  },
  whoSays: {
    definition: 'The statement is laid in another mouth, or quoted otherwise.',
    example: 'Claim reported from a ministry. Version: reported from a newspaper.',
    ruleOfThumb: 'A matter of form, unless the claim is about the saying itself.',
  },
  attribution: {
    definition: 'Another speaker is named, or none.',
    example: 'One version: according to the ministry. Other: it is known that.',
    ruleOfThumb: 'Record who is named as speaking on the mention as well.',
  },
  quotation: {
    definition: 'Quoted words are paraphrased, shortened or changed, or a paraphrase is put in quotation marks.',
    example: 'One version quotes a whole sentence, the other two words of it.',
    ruleOfThumb: 'Compare what stands between the quotation marks.',
  },
  howSure: {
    definition: 'The statement is made more or less certain, or turned around.',
    example: 'Claim: received. Version: reportedly received.',
    ruleOfThumb: 'Choose “certainty” for degrees, “polarity” for yes against no.',
  },
  certainty: {
    definition: 'A hedge is added or dropped.',
    example: 'Claim: may become a supplier. Version: will become a supplier.',
    ruleOfThumb: 'Look for may, likely, probably, reportedly, it is known.',
  },
  polarity: {
    definition: 'One affirms what the other denies.',
    example: 'Claim: confirmed. Version: did not confirm.',
    ruleOfThumb: 'If the version denies it, record the mention’s role as “denies” too.',
  },
  howTold: {
    definition: 'The fact is the same, told in another way.',
    example: 'One version opens with it, the other ends with it.',
    ruleOfThumb: 'Form, not truth; it stands on an “agrees” with a mark.',
  },
  framing: {
    definition: 'The fact is set in another story: threat, success, duty, conflict.',
    example: 'One: neighbours working together. Other: a pact behind closed doors.',
    ruleOfThumb: 'Ask which story the headline tells.',
  },
  tone: {
    definition: 'Words that praise, blame or mock where others are neutral.',
    example: 'One: said. Other: boasted.',
    ruleOfThumb: 'Replace the word by a plain one; if the fact is unchanged, it is tone.',
  },
  emphasis: {
    definition: 'The fact is moved to the front, to the end, or given more or less room.',
    example: 'Headline in one version, last sentence in the other.',
    ruleOfThumb: 'Compare place and length.',
  },
  detailOmitted: {
    definition: 'The fact is there, a detail that others give is not.',
    example: 'The number is given, that it is an estimate is not.',
    ruleOfThumb: 'If the whole fact is missing, judge “not there” instead.',
  },
  detailAdded: {
    definition: 'A detail is there that the others lack.',
    example: 'The version adds the names of the ships.',
    ruleOfThumb: 'If the detail is checkable, consider making it a claim.',
  },
  translationError: {
    definition: 'The difference looks like a mistake of translation.',
    example: 'Billion for milliard, a name taken for a word.',
    ruleOfThumb: 'Add the facet that the mistake changes, if it changes the truth.',
  },
}
