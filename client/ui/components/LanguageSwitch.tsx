import { languages } from '../../../shared/space/language.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { chooseLanguage, useLanguage } from '../i18n/language.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Switch.module.css'

/** The language of the interface; each language stands in its own words. */
export function LanguageSwitch() {
  const texts = useTexts(commonTexts)
  const language = useLanguage()
  return (
    <fieldset className={styles.switch} aria-label={texts.language}>
      {languages.map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-pressed={option === language}
          onClick={() => chooseLanguage(option)}
        >
          {texts.languages[option]}
        </button>
      ))}
    </fieldset>
  )
}
