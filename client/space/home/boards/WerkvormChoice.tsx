import type { Language } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import type { Werkvorm } from '../../../../shared/werkvormen/index.ts'
import { useLanguage } from '../../../ui/i18n/language.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import styles from './Boards.module.css'
import { LayoutPicture } from './LayoutPicture.tsx'

type Props = {
  options: readonly Werkvorm[]
  chosen: Werkvorm
  onChoose: (werkvorm: Werkvorm) => void
  /** The board is made in this language. */
  spaceLanguage: Language
}

/** The catalogue of werkvormen: a picture, a name and a sentence each. */
export function WerkvormChoice({ options, chosen, onChoose, spaceLanguage }: Props) {
  const texts = useTexts(spaceTexts)
  const language = useLanguage()
  return (
    <fieldset>
      <legend className={styles.choicesTitle}>{texts.addBoard.choose}</legend>
      <div className={styles.choices}>
        {options.map((werkvorm) => (
          <label key={werkvorm.id} className={styles.choice}>
            <LayoutPicture
              board={{ werkvorm: werkvorm.id, settings: werkvorm.defaultSettings }}
              language={spaceLanguage}
            />
            <input
              type="radio"
              name="werkvorm"
              className={styles.radio}
              checked={werkvorm.id === chosen.id}
              onChange={() => onChoose(werkvorm)}
            />
            <span className={styles.choiceWords}>
              <strong>{werkvorm.texts[language].name}</strong>
              <span>{werkvorm.texts[language].summary}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
