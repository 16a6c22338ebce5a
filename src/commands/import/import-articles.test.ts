import { describe, expect, it } from 'vitest'
import { whatGoesAlong } from '#domain/what-goes-along.ts'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, positionAt } from '#test/builders/rows.ts'
import { importArticles, type ImportedArticle } from './import-articles.ts'

describe('importArticles', () => {
  const running = () => smallProject({ batches: [batchRow('run', { status: 'running' })] })
  const imported = (id: string, fields: Partial<ImportedArticle> = {}): ImportedArticle => {
    const { fileName, title, titleBasis, firstWords, language, outlet, author, url, published, retrieved, tags, note } =
      articleRow(id)
    return {
      fileName,
      title,
      titleBasis,
      firstWords,
      language,
      outlet,
      author,
      url,
      published,
      retrieved,
      tags,
      note,
      extra: { odd: 1 },
      article: anyId(id),
      revision: anyId(`${id}-r`),
      textHash: anyId(`hash-${id}`),
      length: 100,
      words: 9,
      decoding: {
        charset: 'utf-8',
        byteOrderMark: false,
        lineEndsChanged: false,
      },
      regions: [],
      glosses: [],
      story: null,
      ...fields,
    }
  }
  const chunk = (...articles: ImportedArticle[]) => ({ batch: anyId('run'), articles })

  it('[F1] [F2] writes article, revision, proposed regions and glosses, and names the text', () => {
    const snapshot = running()
    const region = { ...positionAt(0), kind: 'furniture', reason: 'menu' } as const
    const gloss = { ...positionAt(20), language: 'en', text: 'said', origin: { kind: 'file', engine: null } } as const
    const plan = run(
      snapshot,
      importArticles,
      chunk(imported('n', { regions: [region], glosses: [gloss], story: anyId('story') })),
    )
    expect(plan.texts).toEqual(['hash-n'])
    expect(snapshot.get('articles', 'n')).toMatchObject({
      batch: 'run',
      revision: 'n-r',
      extra: { odd: 1 },
      readBy: [],
    })
    expect(snapshot.byIndex('regions', 'revision', 'n-r')).toMatchObject([{ status: 'proposed', reason: 'menu' }])
    expect(snapshot.byIndex('glosses', 'revision', 'n-r')).toMatchObject([{ text: 'said', analyst: 'ana' }])
    expect(snapshot.get('storyArticles', 'story.n')?.status).toBe('proposed')
  })
  it('[H5] [H8] says of the file a text was taken out of where it is kept; it goes with its article', () => {
    const snapshot = running()
    const original = { bytesHash: anyId('bytes'), size: 90, name: 'page.html' } as const
    run(snapshot, importArticles, chunk(imported('n', { original }), imported('m', { original: null })))
    expect([...snapshot.all('originals')]).toMatchObject([{ revision: 'n-r', batch: 'run', ...original }])
    expect(whatGoesAlong(snapshot, [anyId('n')]).originals).toHaveLength(1)
    expect(whatGoesAlong(snapshot, [anyId('m')]).originals).toHaveLength(0)
  })
  it('[T1] [H2] gives an existing article its next revision, unseen as yet, and leaves the article as it is', () => {
    const snapshot = running()
    const before = snapshot.get('articles', 'a')
    run(snapshot, importArticles, chunk(imported('a', { title: 'Other title' })))
    expect(snapshot.get('revisions', 'a-r')?.number).toBe(2)
    expect(snapshot.get('articles', 'a')).toBe(before)
    expect(snapshot.get('revisions', 'a-1')).toBeDefined()
  })
  it('[H2] a chunk written twice writes once', () => {
    const snapshot = running()
    run(snapshot, importArticles, chunk(imported('n')))
    expect(run(snapshot, importArticles, chunk(imported('n'))).changes).toEqual([])
  })
  it('[H2] refuses more than 500, an ended batch, and positions outside the text', () => {
    const many = Array.from({ length: 501 }, (_, index) => imported(`n${index}`))
    expect(refusal(running(), importArticles, chunk(...many))).toBe('chunkTooLarge')
    expect(refusal(smallProject(), importArticles, { ...chunk(), batch: anyId('batch') })).toBe('batchNotRunning')
    const outside = imported('n', { regions: [{ ...positionAt(95), kind: 'furniture', reason: null }] })
    expect(refusal(running(), importArticles, chunk(outside))).toBe('badPosition')
  })
})
