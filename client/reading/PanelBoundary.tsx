import { Component, type ReactNode } from 'react'
import { readingTexts } from '../../shared/texts/reading.ts'
import { Button } from '../ui/components/Button.tsx'
import { ErrorNotice } from '../ui/components/ErrorNotice.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { isMissingChunk } from '../ui/missingChunk.ts'
import styles from './ReadingSide.module.css'

type State = { error: unknown }

/** Keeps trouble in the panel there: the board beside it goes on. */
export class PanelBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    const retry = () => (isMissingChunk(error) ? location.reload() : this.setState({ error: undefined }))
    return <PanelTrouble onRetry={retry} />
  }
}

function PanelTrouble({ onRetry }: { onRetry: () => void }) {
  const { failed } = useTexts(readingTexts)
  return (
    <div className={styles.trouble}>
      <ErrorNotice title={failed.title} action={<Button onClick={onRetry}>{failed.retry}</Button>}>
        {failed.text}
      </ErrorNotice>
    </div>
  )
}
