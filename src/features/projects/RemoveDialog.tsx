/** Names what deleting a project loses, and does it only then. */
import { useEffect, useState } from 'react'
import type { ProjectSummary } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts, withProject } from '#state/use-ports.tsx'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { forgetDrafts } from '#ui/draft-store.ts'

interface RemoveDialogProps {
  readonly project: ProjectSummary
  readonly onClose: () => void
  readonly onRemoved: () => void
}

interface Loss {
  readonly articles: number
  readonly passages: number
  readonly claims: number
  readonly judgements: number
}

function countLoss(snapshot: Snapshot): Loss {
  return {
    articles: snapshot.size('articles'),
    passages: snapshot.size('passages'),
    claims: snapshot.size('claims'),
    judgements: snapshot.size('assessments'),
  }
}

/** Open as long as it is rendered. What was typed for the project and not written goes with it. The project can be deleted even if counting fails: a damaged one must go too. */
export function RemoveDialog({ project, onClose, onRemoved }: RemoveDialogProps) {
  const access = usePorts()
  const [loss, setLoss] = useState<Loss | 'counting' | 'unknown'>('counting')
  const [problem, setProblem] = useState<string | null>(null)
  const name = project.name === '' ? words.unnamed : project.name

  useEffect(() => {
    let shown = true
    withProject(access, project.id, (session) => Promise.resolve(countLoss(session.snapshot))).then(
      (counted) => shown && setLoss(counted),
      () => shown && setLoss('unknown'),
    )
    return () => {
      shown = false
    }
  }, [access, project.id])

  const remove = async () => {
    try {
      await access.catalogue.remove(project.id)
      forgetDrafts(project.id)
      onRemoved()
    } catch (error) {
      const inUse = error instanceof Error && error.name === 'ProjectInUseError'
      setProblem(
        inUse
          ? words.removeProject.inUse
          : words.removeProject.failed(error instanceof Error ? error.message : String(error)),
      )
    }
  }

  return (
    <DeleteQuestion
      title={words.removeProject.title(name)}
      action={words.removeProject.confirm}
      isWaiting={loss === 'counting'}
      onDelete={remove}
      onClose={onClose}
    >
      {loss === 'counting' ? <p role="status">{words.removeProject.counting}</p> : null}
      {typeof loss === 'object' ? (
        <p>{words.removeProject.lost(loss.articles, loss.passages, loss.claims, loss.judgements)}</p>
      ) : null}
      <p>{words.removeProject.advice}</p>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </DeleteQuestion>
  )
}
