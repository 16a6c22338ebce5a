/**
 * Before every test file: an IndexedDB, for Dexie keeps the one that is there when any test first loads it; and how property
 * tests run. The seed is fixed, so that a run can be repeated; FC_SEED and FC_RUNS change it. A failing property prints its
 * seed and its smallest counterexample.
 */
import 'fake-indexeddb/auto'
import fc from 'fast-check'

const runs = Number(process.env['FC_RUNS'] ?? 500)
const seed = Number(process.env['FC_SEED'] ?? 20261121)

fc.configureGlobal({ numRuns: runs, seed })
