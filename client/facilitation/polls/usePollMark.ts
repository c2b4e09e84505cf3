import { pollTexts } from '../../../shared/texts/polls.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import { pollsOfStep } from './pollLists.ts'

/** "met peiling" for a step that opens one; empty for the others. */
export function usePollMark(stepId: string): string {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts).desk
  return pollsOfStep(space, stepId) > 0 ? texts.inStep : ''
}
