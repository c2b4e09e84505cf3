import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './SkipLink.module.css'

/** The first stop of the Tab key: past the bar to the content. */
export function SkipLink() {
  const texts = useTexts(commonTexts)
  return (
    <a className={styles.skip} href="#inhoud">
      {texts.skipToContent}
    </a>
  )
}
