import { Component, type ReactNode } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { Button } from './components/Button.tsx'
import { ErrorNotice } from './components/ErrorNotice.tsx'
import { PageFrame } from './components/PageFrame.tsx'
import { useTexts } from './i18n/useTexts.ts'
import { isMissingChunk } from './missingChunk.ts'

type State = { error: unknown }

/**
 * Catches what a page throws while drawing. A part of the page that is no longer on the server means
 * that Samenbord was updated meanwhile, which is told as such.
 */
export class PageBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return <CrashPage newVersion={isMissingChunk(this.state.error)} />
  }
}

function CrashPage({ newVersion }: { newVersion: boolean }) {
  const texts = useTexts(commonTexts)
  const words = newVersion ? texts.newVersion : texts.crash
  return (
    <PageFrame>
      <ErrorNotice
        title={words.title}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {words.action}
          </Button>
        }
      >
        {words.text}
      </ErrorNotice>
    </PageFrame>
  )
}
