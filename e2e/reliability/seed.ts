/** The seed of this run: `RELIABILITY_SEED`, else the one that `npm test` has. */
export const seed = Number(process.env['RELIABILITY_SEED'] ?? 20261121)
