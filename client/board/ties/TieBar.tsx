import { type Editor, type TLArrowShape, useEditor, useValue } from '@tldraw/tldraw'
import { ArrowLeft, ArrowLeftRight, ArrowRight, Type } from 'lucide-react'
import { changeLink, together } from '../../../shared/board/edits/index.ts'
import { tieTypes } from '../../../shared/reading/network.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useEdits } from '../edits/useEdits.ts'
import { freshTie } from './freshTie.ts'
import { LineSample } from './LineSample.tsx'
import styles from './MeaningBar.module.css'
import { choiceOfLook, lastTie, lookOfArrow, lookOfChoice, type TieChoice } from './tieChoice.ts'

const strengths = [1, 2, 3] as const
const directions = [
  { key: 'there', Icon: ArrowRight },
  { key: 'back', Icon: ArrowLeft },
  { key: 'both', Icon: ArrowLeftRight },
] as const

/** What kind of tie a line is, how strong, which way, and a word with it: of what is selected, or of the next. */
export function TieBar({ narrow }: { narrow: boolean }) {
  const editor = useEditor()
  const texts = useTexts(tieTexts)
  const { choices, change } = useTies()
  const is = <Key extends keyof TieChoice>(key: Key, value: TieChoice[Key]) =>
    choices.every((choice) => choice[key] === value)
  const small = narrow ? 'visually-hidden' : styles.legend
  return (
    <div className={styles.tie} data-narrow={narrow ? '' : undefined}>
      <fieldset className={styles.group} data-narrow={narrow ? '' : undefined}>
        <legend className={small}>{texts.kind.label}</legend>
        <div className={styles.rows}>
          {tieTypes.map((type) => (
            <button
              key={type}
              type="button"
              className={styles.choice}
              aria-pressed={is('type', type)}
              onClick={() => change({ type })}
            >
              <LineSample choice={{ type, strength: 2, direction: 'both' }} />
              {texts.kind.names[type]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={small}>{texts.strength.label}</legend>
        <div className={styles.three}>
          {strengths.map((strength) => (
            <button
              key={strength}
              type="button"
              className={styles.small}
              aria-pressed={is('strength', strength)}
              onClick={() => change({ strength })}
            >
              <LineSample choice={{ type: 'existing', strength, direction: 'both' }} short />
              {texts.strength.names[strength]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={small}>{texts.direction.label}</legend>
        <div className={styles.three}>
          {directions.map(({ key, Icon }) => (
            <button
              key={key}
              type="button"
              className={styles.small}
              aria-pressed={is('direction', key)}
              onClick={() => change({ direction: key })}
            >
              <Icon size={18} aria-hidden />
              {texts.direction.names[key]}
            </button>
          ))}
        </div>
      </fieldset>
      <WordButton editor={editor} />
    </div>
  )
}

/** Starts writing on the line itself. */
function WordButton({ editor }: { editor: Editor }) {
  const texts = useTexts(tieTexts)
  const only = useValue('only arrow', () => onlyArrow(editor), [editor])
  if (!only) return null
  const write = () => {
    editor.markHistoryStoppingPoint('word of a tie')
    editor.select(only.id)
    editor.setEditingShape(only.id)
    editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: only })
  }
  return (
    <button type="button" className={styles.word} onClick={write}>
      <Type size={16} aria-hidden />
      {only.props.text === '' ? texts.word : texts.wordChange}
    </button>
  )
}

function onlyArrow(editor: Editor): TLArrowShape | undefined {
  const arrows = selectedArrows(editor)
  return arrows.length === 1 ? arrows[0] : undefined
}

/** What the selected ties are, or what the next will be; `change` goes to all of them and is remembered. */
function useTies(): {
  choices: readonly TieChoice[]
  change: (part: Partial<TieChoice>) => void
} {
  const editor = useEditor()
  const edits = useEdits()
  const last = useValue(lastTie)
  const arrows = useValue('ties', () => selectedArrows(editor), [editor])
  const choices = arrows.map((arrow) => choiceOfLook(lookOfArrow(arrow)))
  const change = (part: Partial<TieChoice>) => {
    lastTie.set({ ...(choices[0] ?? last), ...part })
    if (arrows.length === 0) return
    edits.apply(
      (board) =>
        together(
          arrows.map(({ id }, place) =>
            changeLink(board, id, { look: lookOfChoice({ ...(choices[place] ?? last), ...part }) }),
          ),
        ),
      'tie',
    )
  }
  return { choices: choices.length > 0 ? choices : [last], change }
}

function selectedArrows(editor: Editor): TLArrowShape[] {
  const fresh = freshTie(editor)
  if (fresh) return [fresh]
  if (!editor.isIn('select')) return []
  return editor.getSelectedShapes().filter((shape): shape is TLArrowShape => shape.type === 'arrow')
}
