import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Banner } from '../../ui/components/Banner.tsx'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { placePath } from '../useFollowPlace.ts'
import type { OthersWork } from './othersWork.ts'

type Props = { spaceId: string; others: OthersWork }

/** For a facilitator on a board of another step: what runs, where the people are, and the way there. */
export function OthersBar({ spaceId, others: { step, where, board } }: Props) {
  const { others } = useTexts(meetingTexts).control
  return (
    <Banner
      action={
        <ButtonLink kind="primary" href={placePath(spaceId, board?.id ?? 'desk')}>
          {board ? others.toBoard : others.toDesk}
        </ButtonLink>
      }
    >
      {others.now(step.title)} {others.where[where]}
    </Banner>
  )
}
