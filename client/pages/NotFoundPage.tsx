import { notFoundTexts } from '../../shared/texts/notFound.ts'
import { ButtonLink } from '../ui/components/Button.tsx'
import { EmptyState } from '../ui/components/EmptyState.tsx'
import { PageFrame } from '../ui/components/PageFrame.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'

/** For addresses that lead nowhere. */
export default function NotFoundPage() {
  const texts = useTexts(notFoundTexts)
  usePageTitle(texts.title)
  return (
    <PageFrame>
      <EmptyState
        as="h1"
        title={texts.title}
        action={
          <ButtonLink kind="primary" href="/">
            {texts.action}
          </ButtonLink>
        }
      >
        {texts.text}
      </EmptyState>
    </PageFrame>
  )
}
