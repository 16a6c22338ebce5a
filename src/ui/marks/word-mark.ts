/** Words of the first of two tellings that the second lacks, or of the second that the first lacks. */
export type WordMark = 'removed' | 'added'
