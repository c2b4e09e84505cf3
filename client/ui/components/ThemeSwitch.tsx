import { Monitor, Moon, Sun } from 'lucide-react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { chooseTheme, useThemeChoice } from '../theme/theme.ts'
import styles from './Switch.module.css'

const choices = [
  { theme: 'system', Icon: Monitor },
  { theme: 'light', Icon: Sun },
  { theme: 'dark', Icon: Moon },
] as const

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const texts = useTexts(commonTexts)
  const current = useThemeChoice()
  return (
    <fieldset className={styles.switch} aria-label={texts.theme}>
      {choices.map(({ theme, Icon }) => (
        <button key={theme} type="button" aria-pressed={theme === current} onClick={() => chooseTheme(theme)}>
          <Icon size={16} aria-hidden />
          {texts.themes[theme]}
        </button>
      ))}
    </fieldset>
  )
}
