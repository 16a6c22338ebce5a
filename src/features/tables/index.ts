/** The tables of passages, links to claims, imports and sources: one screen, an address for each. */
import { createElement } from 'react'
import { fetched, type Screen } from '#ui/screen.tsx'
import { TABLES } from './tables.ts'

const { Shown, preload } = fetched(async () => (await import('./TablesScreen.tsx')).TablesScreen)

/** One component for all addresses, so that the line of tables stays while one goes from one to the next. */
export const screens: readonly Screen[] = TABLES.map((table) => ({
  name: table,
  render: ({ screen }) => (screen === table ? createElement(Shown, { table }) : null),
  preload,
}))
