/** The commits of a project, asked of the page some at a time. */
import type { StoredCommit } from '#domain/commit.ts'

/** How many sequence numbers are asked for at once; few, because one commit may hold 500 articles. */
const commitsAtOnce = 50

/** Up to and with `sequence`, in order. */
export async function* allCommits(
  home: { commits(from: number, to: number): Promise<readonly StoredCommit[]> },
  sequence: number,
): AsyncGenerator<StoredCommit> {
  for (let from = 0; from < sequence; from += commitsAtOnce) {
    yield* await home.commits(from, Math.min(from + commitsAtOnce, sequence))
  }
}
