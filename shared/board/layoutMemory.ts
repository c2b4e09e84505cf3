import { isLayoutId } from './records.ts'
import { type Judgement, validateRecord } from './validate.ts'

/** Enough for the layouts of a few werkvormen; then it starts anew. */
const recordsKept = 500

const known = new Map<string, Judgement>()

/**
 * Validates a record as validateRecord does. The boards of a step have the same layout, and sixty of them are read at
 * once when a step is harvested or shown as tiles, so a record of a layout is judged once.
 */
export function judgeRecord(id: string, candidate: unknown): Judgement {
  if (!isLayoutId(id)) return validateRecord(candidate)
  const text = JSON.stringify(candidate)
  const judgement = known.get(text) ?? validateRecord(candidate)
  if (known.size >= recordsKept) known.clear()
  known.set(text, judgement)
  return judgement
}
