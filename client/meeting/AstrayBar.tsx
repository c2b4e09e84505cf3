import type { SpaceState } from '../../shared/space/model.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import { Banner } from '../ui/components/Banner.tsx'
import { ButtonLink } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { Belonging } from './belonging.ts'
import { belongsWords } from './placeWords.ts'
import { placePath } from './useFollowPlace.ts'

type Props = { space: SpaceState; belongs: Belonging }

/** For who went elsewhere by choice: where the others expect them, and the way there. */
export function AstrayBar({ space, belongs }: Props) {
  const texts = useTexts(meetingTexts)
  return (
    <Banner
      action={
        <ButtonLink kind="primary" href={placePath(space.id, belongs.to)}>
          {texts.place.go}
        </ButtonLink>
      }
    >
      {texts.place.belongs(belongsWords(space, belongs.place, texts))}
    </Banner>
  )
}
