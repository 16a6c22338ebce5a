/** What the terms of published files mean. They are told by the page on formats and by the context file, which is written from them. */

export const termMeanings = {
  findings: 'The flat list of findings, plain JSON; see annotations-1.schema.json.',
  verdicts: 'The verdicts on the claims with their sources, plain JSON; see annotations-1.schema.json.',
  coverage: 'How much of what was asked is judged, plain JSON.',
  texts: 'The articles in scope with the hashes of their texts, plain JSON.',
  project: 'The project the file was made from, plain JSON.',
  format: 'The name of the file format.',
  version: 'The version of the file format.',
  codebookVersion: 'The version of the codebook that defines the facets.',
  publishedAt: 'When the file was made.',
  kind: 'Whether one analyst assessed, or the project decided.',
  claim: 'The claim an annotation is about.',
  judgement: 'What the article does with the claim: agrees, differs, omits or unclear.',
  omissionReason: 'Why the article leaves the claim out: available, predates, superseded, otherSubject or undecided.',
  facet: 'A way in which the article differs from the claim.',
  role: 'What a passage does for a claim: supports, attribution, headline, qualifies or denies.',
  original: 'What the file that an annotation came in from said of it and no other term holds, plain JSON.',
} as const
