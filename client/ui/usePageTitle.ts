import { useEffect } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { useTexts } from './i18n/useTexts.ts'

/** Puts the name of the page in the browser's tab; without one only the name of the product. */
export function usePageTitle(page?: string): void {
  const texts = useTexts(commonTexts)
  const title = page ? texts.pageTitle(page) : texts.name
  useEffect(() => {
    document.title = title
  }, [title])
}
