import { type NoteColor, noteFill } from '../../../shared/board/noteColors.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './MeaningBar.module.css'
import { meaningsOf, type NoteKind } from './noteMeanings.ts'

type Props = {
  kind: NoteKind
  /** In one row, with its name for screen readers only. */
  narrow: boolean
  /** Of the notes that it is about. */
  colors: readonly string[]
  onChoose: (color: NoteColor, word: string) => void
}

/** Who or what a note is, or where someone stands: the word, its sign and its colour together. */
export function MeaningChoices({ kind, narrow, colors, onChoose }: Props) {
  const texts = useTexts(tieTexts)
  const meanings = meaningsOf(kind, texts)
  const keys = new Set(colors.map((color) => meanings.keyOf(color)))
  return (
    <fieldset className={styles.group} data-narrow={narrow ? '' : undefined}>
      <legend className={narrow ? 'visually-hidden' : styles.legend}>{meanings.label}</legend>
      <div className={styles.rows}>
        {meanings.all.map(({ key, word, color, Icon }) => (
          <button
            key={key}
            type="button"
            className={styles.choice}
            aria-pressed={keys.size === 1 && keys.has(key)}
            onClick={() => onChoose(color, word)}
          >
            <span className={styles.sign} style={{ background: noteFill(color) }}>
              <Icon size={16} aria-hidden />
            </span>
            {word}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
