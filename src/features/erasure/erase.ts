/** Has texts erased: notes it, takes the rows out, and opens the project anew, which does the rest. */
import { eraseTexts } from '#commands/articles/erase-texts.ts'
import type { ErasureRequest } from '#domain/erasure/erasure.ts'
import type { Rejection } from '#domain/rejection.ts'
import type { ProjectSession } from '#state/project-session.ts'

/** The refusal, or `null` while the page goes. When it is refused nothing was erased and nothing waits. */
export async function eraseAndOpenAnew(
  session: ProjectSession,
  request: ErasureRequest,
  open: () => void,
): Promise<Rejection | null> {
  await session.whenSaved()
  await session.askErasure(request)
  const { articles, claims, stories } = request
  const living = articles.filter((id) => session.snapshot.get('articles', id))
  if (living.length + claims.length > 0) {
    const result = await session.dispatch(eraseTexts, { articles: living, claims, stories }, { waits: false })
    if (!result.ok) {
      await session.askErasure(null)
      return result.rejection
    }
  }
  // The project is let go of first: who opens it must be alone.
  await session.close()
  open()
  return null
}
