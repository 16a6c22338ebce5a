/** The tables of this feature, by the names their addresses have, in the order in which they stand. */
export const TABLES = ['passages', 'mentions', 'batches', 'sources'] as const

export type Table = (typeof TABLES)[number]
