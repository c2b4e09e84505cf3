import { Component, type ReactNode } from 'react'
import { boardTexts } from '../../../shared/texts/board.ts'
import { Button } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { isMissingChunk } from '../../ui/missingChunk.ts'
import { useScene } from '../state/scene.ts'
import styles from './CanvasTrouble.module.css'

type State = { error: unknown }

/** Without a connection the canvas may not be here yet: the board goes on as a list, and nothing is lost. */
export class CanvasBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (!isMissingChunk(error)) throw error
    return <NotFetched />
  }
}

function NotFetched() {
  const { notFetched, reload } = useTexts(boardTexts).state
  const { setMode } = useScene()
  return (
    <div className={styles.trouble}>
      <ErrorNotice
        title={notFetched.title}
        action={
          <>
            <Button kind="primary" onClick={() => setMode('list')}>
              {notFetched.toList}
            </Button>
            <Button onClick={() => location.reload()}>{reload}</Button>
          </>
        }
      >
        {notFetched.text}
      </ErrorNotice>
    </div>
  )
}
