import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Language } from '../../../shared/space/model.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'

/**
 * What stands above the steps of a run sheet: the name of the werkvorm at the first of its steps, `own` where steps
 * of nobody's werkvorm follow one, and nothing elsewhere. A break interrupts nothing.
 */
export function werkvormHeads(
  steps: readonly Step[],
  language: Language,
  own: string,
): (string | undefined)[] {
  let before = ''
  return steps.map((step) => {
    const name = step.kind === 'break' ? undefined : nameOf(step, language)
    const now = step.kind === 'break' ? before : name === undefined ? '' : `${step.werkvorm}/${step.part}`
    const head = now === before ? undefined : (name ?? own)
    before = now
    return head
  })
}

/** Undefined for a step that was added by itself: the empty board is no werkvorm. */
function nameOf({ werkvorm }: Step, language: Language): string | undefined {
  if (werkvorm === null || werkvorm === 'leeg') return undefined
  return werkvormen[werkvorm]?.texts[language].name
}
