/** The commands a batch begins and ends with, for whoever reads the journal without writing in it. */

export const startBatchName = 'startBatch'
export const completeBatchName = 'completeBatch'
