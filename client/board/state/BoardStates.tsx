import type { ReactNode } from 'react'
import type { SpaceState } from '../../../shared/space/model.ts'
import { boardTexts } from '../../../shared/texts/board.ts'
import { closingTexts } from '../../../shared/texts/closing.ts'
import type { Trouble } from '../../api/trouble.ts'
import type { RefusedReason } from '../../sync/views.ts'
import { Button, ButtonLink } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './BoardStates.module.css'

/** The server closed the board to this page: why, what is safe, what to do. */
export function RefusedPage({
  spaceId,
  reason,
  keptWork = false,
}: {
  spaceId: string
  reason: RefusedReason
  keptWork?: boolean
}) {
  const texts = useTexts(boardTexts)
  const closing = useTexts(closingTexts)
  const signedIn = reason !== 'notSignedIn' && reason !== 'signedOut'
  return (
    <PageFrame>
      <ErrorNotice
        title={texts.state.refused[reason]}
        action={
          <Actions>
            {signedIn && <ButtonLink href={`/s/${spaceId}`}>{texts.state.toSpace}</ButtonLink>}
            {signedIn && reason !== 'notAllowed' && reason !== 'noSuchDocument' ? (
              <ReloadButton />
            ) : (
              <ButtonLink href="/">{texts.state.toFront}</ButtonLink>
            )}
          </Actions>
        }
      >
        <p>{reason === 'newer' ? texts.state.newerText : closing[reason]}</p>
        {keptWork && <p>{texts.state.workKept}</p>}
      </ErrorNotice>
    </PageFrame>
  )
}

/** The space could not be asked who this is. */
export function FailedPage({ spaceId, trouble }: { spaceId: string; trouble: Trouble }) {
  const texts = useTexts(boardTexts)
  const refused = trouble.kind === 'refused'
  return (
    <PageFrame>
      <ErrorNotice
        title={refused ? texts.state.refused.notSignedIn : texts.state.refused.notReady}
        action={
          <Actions>
            {refused ? (
              <>
                <ButtonLink href={`/s/${spaceId}`}>{texts.state.toSpace}</ButtonLink>
                <ButtonLink href="/">{texts.state.toFront}</ButtonLink>
              </>
            ) : (
              <ReloadButton />
            )}
          </Actions>
        }
      >
        {trouble.message}
      </ErrorNotice>
    </PageFrame>
  )
}

/** The space is there, the board is not. */
export function MissingBoard({ space, removed }: { space: SpaceState; removed: boolean }) {
  const texts = useTexts(boardTexts)
  const words = removed ? texts.state.removed : texts.state.notFound
  return (
    <PageFrame>
      <ErrorNotice
        title={words.title}
        action={
          <ButtonLink kind="primary" href={`/s/${space.id}`}>
            {texts.state.toSpace}
          </ButtonLink>
        }
      >
        {words.text}
      </ErrorNotice>
    </PageFrame>
  )
}

function ReloadButton() {
  const texts = useTexts(boardTexts)
  return (
    <Button kind="primary" onClick={() => location.reload()}>
      {texts.state.reload}
    </Button>
  )
}

function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
