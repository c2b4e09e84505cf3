/** So many letters fit beside the ring of the timer in letters that are read from the last row. */
const besideTheRing = 140

/** Whether a question needs the whole width, so that the ring goes below it. */
export function isLong(question: string): boolean {
  return question.length > besideTheRing
}
