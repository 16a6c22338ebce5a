/** How a claim stands to others: the picture, the list in words from its own side, adding and removing. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { relateClaims } from '#commands/claims/relate-claims.ts'
import { removeRelations } from '#commands/claims/remove-relations.ts'
import { isMutual, relationKinds } from '#domain/claim-relations.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { relationsMessages } from '#i18n/messages/relations.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { relationGraph, type RelationRow } from './relation-graph.ts'
import { RelationPicture } from './RelationPicture.tsx'
import styles from './claims.module.css'

interface ClaimRelationsProps {
  readonly claim: Claim
  readonly onOpen: (claim: ClaimId) => void
}

const words = relationsMessages

export function ClaimRelations({ claim, onOpen }: ClaimRelationsProps) {
  const graph = useRows(
    (snapshot) => {
      const { rows, neighbours, brackets } = relationGraph(snapshot, claim.id)
      const among = brackets.flatMap(({ relation }) => {
        const [from, to] = [snapshot.get('claims', relation.from), snapshot.get('claims', relation.to)]
        return from && to ? [{ relation, from, to }] : []
      })
      return { rows, neighbours, brackets, among }
    },
    ['claims', 'claimRelations'],
    [claim.id],
  )
  return (
    <div className={styles['part']}>
      {graph.rows.length === 0 ? (
        <p className={styles['faint']}>{words.none}</p>
      ) : (
        <>
          <RelationPicture claim={claim} neighbours={graph.neighbours} brackets={graph.brackets} onOpen={onOpen} />
          <ul className={styles['rows']} aria-label={words.list}>
            {graph.rows.map((row) => (
              <RelationLine key={row.relation.id} row={row} />
            ))}
          </ul>
        </>
      )}
      {graph.among.length === 0 ? null : (
        <ul className={styles['rows']} aria-label={words.among}>
          {graph.among.map(({ relation, from, to }) => (
            <li key={relation.id} className={styles['faint']}>
              <Quote text={from.wording} lang={from.language} /> {words.kinds[relation.kind].from}{' '}
              <Quote text={to.wording} lang={to.language} />
            </li>
          ))}
        </ul>
      )}
      <NewRelation claim={claim} />
    </div>
  )
}

function RelationLine({ row: { relation, side, other } }: { readonly row: RelationRow }) {
  const act = useAct()
  const phrase = words.kinds[relation.kind][side === 'to' ? 'to' : 'from']
  return (
    <li className={styles['row']}>
      <span>
        <span className={styles['soft']}>{phrase}</span> <Quote text={other.wording} lang={other.language} />
      </span>
      <IconButton
        label={words.remove(phrase, other.wording)}
        icon={<X size={15} />}
        size="small"
        onPress={() => unattended(act(removeRelations, { relations: [relation.id] }))}
      />
    </li>
  )
}

/** What can be said of the open claim; a relation that has a direction can be said from both sides. */
const phrases = relationKinds.flatMap((kind) => [
  { id: `${kind} from`, label: words.kinds[kind].from, kind, isFrom: true },
  ...(isMutual(kind) ? [] : [{ id: `${kind} to`, label: words.kinds[kind].to, kind, isFrom: false }]),
])

function NewRelation({ claim }: { readonly claim: Claim }) {
  const act = useAct()
  const [phrase, setPhrase] = useState<(typeof phrases)[number] | null>(null)
  const [other, setOther] = useState<ClaimId | null>(null)
  const [made, setMade] = useState(0)
  const [isTried, setTried] = useState(false)
  const others = useRows(
    (snapshot) => [...snapshot.all('claims')].filter((each) => each.id !== claim.id),
    ['claims'],
    [claim.id],
  )
  // The button is never disabled: it would lose the focus when the claim chosen is cleared.
  const add = async () => {
    setTried(phrase === null || other === null)
    if (phrase === null || other === null) return
    const ends = phrase.isFrom ? { from: claim.id, to: other } : { from: other, to: claim.id }
    if (!(await act(relateClaims, { kind: phrase.kind, ...ends }))) return
    setOther(null)
    setMade(made + 1)
  }
  if (others.length === 0) return <p className={styles['faint']}>{words.noOthers}</p>
  return (
    <div className={styles['fields']} role="group" aria-label={words.add}>
      <Select
        label={words.kind}
        options={phrases}
        value={phrase?.id ?? null}
        error={isTried && phrase === null ? words.choose : null}
        onChange={(id) => setPhrase(phrases.find((each) => each.id === id) ?? null)}
      />
      <ComboBox
        key={made}
        label={words.other}
        options={others.map(({ id, wording, language }) => ({ id, label: wording, lang: language }))}
        value={other}
        error={isTried && other === null ? words.choose : null}
        onChange={setOther}
      />
      <div>
        <Button size="small" onPress={() => unattended(add())}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}
