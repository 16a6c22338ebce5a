/** Search parameter of the screen of second opinions: it leads on to the first cell the analyst is asked about. */
export const answerAtOnce = 'answer'
