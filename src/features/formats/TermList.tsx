/** Our own terms in published files, from the list that the writer and the context file use. */
import { formatsMessages } from '#i18n/messages/formats.ts'
import { termMeanings } from '#i18n/messages/terms.ts'
import { ownTerms, termName, type OwnTerm } from '#interchange/annotations/terms.ts'
import { contextPath } from '#interchange/own-formats/own-formats.ts'
import styles from './formats.module.css'

const words = formatsMessages.terms

export function TermList() {
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <p>
        <a href={contextPath} target="_blank" rel="noopener">
          {formatsMessages.files.context}
        </a>
      </p>
      <dl className={styles['terms']}>
        {(Object.keys(ownTerms) as OwnTerm[]).map((term) => (
          <div key={term}>
            <dt translate="no">
              <code>{termName(term)}</code>
            </dt>
            <dd>{termMeanings[term]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
