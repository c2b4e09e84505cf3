import { useEffect } from 'react'
import { closingTexts } from '../../shared/texts/closing.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { screenTexts } from '../../shared/texts/screen.ts'
import { useSpace } from '../sync/useSpace.ts'
import type { RefusedReason } from '../sync/views.ts'
import { Button, ButtonLink } from '../ui/components/Button.tsx'
import { EmptyState } from '../ui/components/EmptyState.tsx'
import { PageFrame } from '../ui/components/PageFrame.tsx'
import { suggestLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { setUsualTheme } from '../ui/theme/theme.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'
import styles from './Stage.module.css'
import { Stage } from './Stage.tsx'
import { useScreenEntry } from './useScreenEntry.ts'

type Props = { spaceId: string }

/** The shared screen of a space (B23), or the reason why it is not shown. */
export default function ScreenPage({ spaceId }: Props) {
  const entry = useScreenEntry(spaceId)
  useLightRoom()
  if (entry === 'busy') return <Opening />
  if (entry === 'keyGone') return <FromTheDesk spaceId={spaceId} keyGone />
  return <OpenScreen spaceId={spaceId} />
}

function OpenScreen({ spaceId }: Props) {
  const texts = useTexts(screenTexts)
  const view = useSpace(spaceId, 'screen')
  const { title, language } = view.state?.meta ?? {}
  usePageTitle(title ? `${texts.title} · ${title}` : texts.title)
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
  if (view.status === 'refused') return <Refused spaceId={spaceId} reason={view.reason ?? 'notReady'} />
  return view.state ? <Stage view={view} space={view.state} /> : <Opening />
}

/** Rooms are lit and most projectors weak: light, unless somebody chose otherwise on this device. */
function useLightRoom(): void {
  useEffect(() => {
    setUsualTheme('light')
    return () => setUsualTheme(undefined)
  }, [])
}

function Opening() {
  const texts = useTexts(screenTexts)
  return (
    <main className={styles.stage}>
      <p className={styles.opening}>{texts.opening}</p>
    </main>
  )
}

function Refused({ spaceId, reason }: Props & { reason: RefusedReason }) {
  const texts = useTexts(screenTexts)
  const closing = useTexts(closingTexts)
  const common = useTexts(commonTexts)
  if (reason === 'notSignedIn' || reason === 'signedOut' || reason === 'notAllowed') {
    return <FromTheDesk spaceId={spaceId} />
  }
  const reload = (
    <Button kind="primary" onClick={() => location.reload()}>
      {texts.entry.reload}
    </Button>
  )
  return (
    <PageFrame>
      <EmptyState as="h1" title={texts.title} action={reload}>
        {reason === 'newer' ? common.newVersion.text : closing[reason]}
      </EmptyState>
    </PageFrame>
  )
}

function FromTheDesk({ spaceId, keyGone = false }: Props & { keyGone?: boolean }) {
  const texts = useTexts(screenTexts).entry
  const toDesk = (
    <ButtonLink kind="primary" href={`/s/${spaceId}/regie`}>
      {texts.toDesk}
    </ButtonLink>
  )
  return (
    <PageFrame>
      <EmptyState as="h1" title={texts.title} action={toDesk}>
        {keyGone ? texts.keyGone : texts.text}
      </EmptyState>
    </PageFrame>
  )
}
