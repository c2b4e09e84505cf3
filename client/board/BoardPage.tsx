import { commonTexts } from '../../shared/texts/common.ts'
import { Waiting } from '../ui/components/Waiting.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'

type Props = { spaceId: string; boardId: string }

/** The page of one board. */
export default function BoardPage(_: Props) {
  const texts = useTexts(commonTexts)
  return <Waiting>{texts.loading}</Waiting>
}
