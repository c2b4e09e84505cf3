import { commonTexts } from '../../shared/texts/common.ts'
import { ButtonLink } from '../ui/components/Button.tsx'
import { EmptyState } from '../ui/components/EmptyState.tsx'
import { PageFrame } from '../ui/components/PageFrame.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const texts = useTexts(commonTexts)
  usePageTitle(texts.notFound.title)
  return (
    <PageFrame>
      <EmptyState
        as="h1"
        title={texts.notFound.title}
        action={
          <ButtonLink kind="primary" href="/">
            {texts.notFound.action}
          </ButtonLink>
        }
      >
        {texts.notFound.text}
      </EmptyState>
    </PageFrame>
  )
}
