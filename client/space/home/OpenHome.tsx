import { useEffect } from 'react'
import type { SpaceState } from '../../../shared/space/model.ts'
import { closingTexts } from '../../../shared/texts/closing.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { spaceTexts } from '../../../shared/texts/space.ts'
import { useOwnMemberId } from '../../board/state/useOwnMemberId.ts'
import { useSpace } from '../../sync/useSpace.ts'
import type { RefusedReason, SpaceView } from '../../sync/views.ts'
import { Button } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { Waiting } from '../../ui/components/Waiting.tsx'
import { suggestLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { rememberSpace } from '../recent/recentSpaces.ts'
import { EntryPage } from './entry/EntryPage.tsx'
import { Home } from './Home.tsx'

type Props = { spaceId: string; isNew: boolean; byFacilitatorLink: boolean }

/** Connects the home with the space's document, and says so when that cannot be. */
export function OpenHome({ spaceId, isNew, byFacilitatorLink }: Props) {
  const texts = useTexts(spaceTexts)
  const space = useSpace(spaceId)
  const own = useOwnMemberId(spaceId)
  useKnownSpace(space.state)
  if (own.status === 'failed') return <EntryPage trouble={own.trouble} />
  if (space.status === 'refused') return <Refused reason={space.reason ?? 'notReady'} />
  const me = own.status === 'known' ? space.state?.members.get(own.id) : undefined
  if (!space.state || !me) {
    return (
      <PageFrame>
        <Waiting advice={texts.openingAdvice}>{texts.opening}</Waiting>
      </PageFrame>
    )
  }
  return (
    <Home
      home={{ space: space.state, me, online: withMe(space, me.id), connected: space.connected }}
      isNew={isNew}
      byFacilitatorLink={byFacilitatorLink}
    />
  )
}

/** The relay tells who else is here; that one is here oneself needs no telling. */
function withMe({ online, connected }: SpaceView, id: string): ReadonlySet<string> {
  return connected ? new Set(online).add(id) : online
}

/** Keeps the way back on the front page, and speaks the language of the space. */
function useKnownSpace(state: SpaceState | undefined): void {
  const { id, meta } = state ?? {}
  const { title, language } = meta ?? {}
  useEffect(() => {
    if (id && title) rememberSpace({ id, title, visitedAt: Date.now() })
  }, [id, title])
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
}

function Refused({ reason }: { reason: RefusedReason }) {
  const texts = useTexts(closingTexts)
  const common = useTexts(commonTexts)
  if (reason === 'newer') return <TellReload title={common.newVersion.title} text={common.newVersion.text} />
  if (reason === 'notSignedIn' || reason === 'signedOut' || reason === 'notAllowed') {
    return <EntryPage trouble={{ kind: 'refused', code: reason, message: texts[reason] }} />
  }
  return <TellReload text={texts[reason]} />
}

function TellReload({ title, text }: { title?: string; text: string }) {
  const common = useTexts(commonTexts)
  return (
    <PageFrame>
      <ErrorNotice
        {...(title ? { title } : {})}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {common.reload}
          </Button>
        }
      >
        {text}
      </ErrorNotice>
    </PageFrame>
  )
}
