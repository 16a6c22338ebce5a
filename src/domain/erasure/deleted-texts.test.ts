import { expect, it } from 'vitest'
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, revisionRow } from '#test/builders/rows.ts'
import type { Change } from '../change.ts'
import type { StoredCommit } from '../commit.ts'
import { DeletedTexts } from './deleted-texts.ts'

it('[H8] finds deleted articles whose text no living one shows', () => {
  const snapshot = smallProject({ revisions: [revisionRow('c', { textHash: revisionRow('d').textHash })] })
  const made: Change[] = ['a', 'b', 'c'].flatMap((id) => [
    { table: 'articles', id, before: null, after: articleRow(id) },
    { table: 'revisions', id: `${id}-1`, before: null, after: snapshot.get('revisions', anyId(`${id}-1`)) ?? null },
  ])
  const { changes } = run(snapshot, deleteArticles, { articles: [anyId('a'), anyId('c')] })
  const found = new DeletedTexts()
  found.take([{ sequence: 1, commit: { changes: made } as unknown as StoredCommit['commit'] }])
  found.take([{ sequence: 2, commit: { changes } as unknown as StoredCommit['commit'] }])
  expect(found.among(snapshot).map(({ article, title, texts }) => [article, title, texts])).toEqual([
    ['a', 'Title of a', [revisionRow('a').textHash]],
  ])
})
