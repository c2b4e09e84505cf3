import { ClipboardList } from 'lucide-react'
import { navigate } from 'wouter/use-browser-location'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { stepsOf } from '../../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Button, ButtonLink } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { placePath } from '../useFollowPlace.ts'
import { useMeetingCommand } from '../useMeetingCommand.ts'

type Props = { space: SpaceState; meeting: Meeting | undefined }

/** For facilitators: begin, and the way to where one prepares and leads. Beginning goes there too. */
export function StartOrDesk({ space, meeting }: Props) {
  const texts = useTexts(meetingTexts).lobby
  const { busy, send } = useMeetingCommand(space.id)
  const desk = placePath(space.id, 'desk')
  const ready = meeting !== undefined && meeting.startedAt === null && stepsOf(space, meeting.id).length > 0
  const start = async () => {
    if (meeting && (await send({ type: 'startMeeting', meetingId: meeting.id }))) navigate(desk)
  }
  return (
    <>
      {ready && (
        <Button kind="primary" busy={busy ? texts.starting : undefined} onClick={() => void start()}>
          {texts.start}
        </Button>
      )}
      <ButtonLink kind={ready ? 'quiet' : 'primary'} icon={ClipboardList} href={desk}>
        {texts.desk}
      </ButtonLink>
    </>
  )
}
