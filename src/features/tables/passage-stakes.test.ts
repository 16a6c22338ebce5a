/** What goes along when passages are deleted. */
import { expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { mentionRow } from '#test/builders/rows.ts'
import { passageStakes } from './passage-stakes.ts'

it('[C10] counts links and names the colleagues who made some, each once', () => {
  const snapshot = smallProject({
    mentions: [
      mentionRow('p-a', 'k', 'a', { analyst: asId('ben') }),
      mentionRow('p-b', 'k', 'b', { analyst: asId('ben') }),
    ],
  })
  const passages = [...snapshot.all('passages')]
  expect(passageStakes(snapshot, passages, asId('ana'))).toEqual({ links: 3, others: ['ben'] })
  expect(passageStakes(snapshot, passages.slice(0, 0), asId('ana'))).toEqual({ links: 0, others: [] })
})
