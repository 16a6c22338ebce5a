/** Places in a project that were given a name: a search, a table as it is filtered and grouped, a matrix, an arrangement of texts. */
import { lazy } from 'react'

/** See the file. */
export const ViewsButton = lazy(async () => ({ default: (await import('./ViewsButton.tsx')).ViewsButton }))
