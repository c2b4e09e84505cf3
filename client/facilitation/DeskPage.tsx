import { useEffect } from 'react'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { deskTexts } from '../../shared/texts/desk.ts'
import { FailedPage, RefusedPage } from '../board/state/BoardStates.tsx'
import { useOwnMemberId } from '../board/state/useOwnMemberId.ts'
import { useSpace } from '../sync/useSpace.ts'
import { ButtonLink } from '../ui/components/Button.tsx'
import { EmptyState } from '../ui/components/EmptyState.tsx'
import { PageFrame } from '../ui/components/PageFrame.tsx'
import { Waiting } from '../ui/components/Waiting.tsx'
import { suggestLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { Desk } from './shell/Desk.tsx'

type Props = { spaceId: string }

/** The facilitator's desk of a space, or the reason why it is not shown. */
export default function DeskPage({ spaceId }: Props) {
  const texts = useTexts(deskTexts)
  const view = useSpace(spaceId)
  const own = useOwnMemberId(spaceId)
  const language = view.state?.meta.language
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
  if (own.status === 'failed') return <FailedPage spaceId={spaceId} trouble={own.trouble} />
  if (view.status === 'refused') return <RefusedPage spaceId={spaceId} reason={view.reason ?? 'notReady'} />
  const me = own.status === 'known' ? view.state?.members.get(own.id) : undefined
  if (!view.state || !me) {
    return (
      <PageFrame>
        <Waiting advice={texts.openingAdvice}>{texts.opening}</Waiting>
      </PageFrame>
    )
  }
  if (me.role !== 'facilitator') return <ForFacilitators space={view.state} me={me} />
  return <Desk view={view} space={view.state} me={me} />
}

/** Also who was a facilitator a moment ago lands here, in words. */
function ForFacilitators({ space }: { space: SpaceState; me: Member }) {
  const texts = useTexts(deskTexts)
  return (
    <PageFrame>
      <EmptyState
        as="h1"
        title={texts.facilitatorsOnly}
        action={
          <ButtonLink kind="primary" href={`/s/${space.id}`}>
            {texts.toSpace}
          </ButtonLink>
        }
      >
        {texts.facilitatorsOnlyText}
      </EmptyState>
    </PageFrame>
  )
}
