import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './CellEditor.module.css'
import type { CellInput } from './cellInput.ts'
import { troubleWords } from './troubleWords.ts'
import type { CellTrouble } from './understand.ts'

type Props = {
  input: CellInput
  /** The cell as the table holds it. */
  value: string
  label: string
  names: readonly string[]
  /** Answers why not, when it cannot be saved. */
  onSave: (typed: string) => CellTrouble | undefined
  /** `stay`: it was ended with the keyboard, so the focus stays here. */
  onDone: (stay: boolean) => void
}

/** A cell while somebody edits it. Enter and leaving it save, Escape leaves it as it was. */
export function CellEditor({ input, value, label, names, onSave, onDone }: Props) {
  const texts = useTexts(readingTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState(value)
  const [trouble, setTrouble] = useState<CellTrouble>()
  const help = useId()
  const ended = useRef(false)
  const end = (stay: boolean) => {
    ended.current = true
    onDone(stay)
  }
  const save = (next: string, stay: boolean) => {
    if (ended.current) return
    const found = next === value ? undefined : onSave(next)
    setTrouble(found)
    if (!found) end(stay)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      end(true)
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      save(typed, true)
    }
  }
  const shared = {
    'aria-label': label,
    'aria-describedby': help,
    'aria-invalid': trouble !== undefined,
    className: styles.input,
    onKeyDown,
    onBlur: () => save(typed, false),
  }
  return (
    <div className={styles.editor}>
      <Input input={input} typed={typed} names={names} shared={shared} onType={setTyped} onChoose={save} />
      <span
        id={help}
        className={trouble ? styles.trouble : 'visually-hidden'}
        role={trouble ? 'alert' : undefined}
      >
        {trouble ? troubleWords(trouble, texts.trouble, language) : texts.table.keys}
      </span>
    </div>
  )
}

type InputProps = {
  input: CellInput
  typed: string
  names: readonly string[]
  shared: {
    'aria-label': string
    'aria-describedby': string
    'aria-invalid': boolean | undefined
    className: string | undefined
    onKeyDown: (event: KeyboardEvent) => void
    onBlur: () => void
  }
  onType: (typed: string) => void
  onChoose: (typed: string, stay: boolean) => void
}

function Input({ input, typed, names, shared, onType, onChoose }: InputProps) {
  const list = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  useEffect(() => begin(field.current), [])
  const plain = { ...shared, ref: field, value: typed }
  const onChange = (event: { target: { value: string } }) => onType(event.target.value)
  if (input.kind === 'choice') {
    return (
      <Choice
        choices={input.choices}
        props={plain}
        onChange={(choice) => {
          onType(choice)
          onChoose(choice, true)
        }}
      />
    )
  }
  if (input.kind === 'day') {
    return <input {...plain} type="date" min={input.from} max={input.to} onChange={onChange} />
  }
  if (input.kind === 'number') {
    return <input {...plain} type="text" inputMode="decimal" autoComplete="off" onChange={onChange} />
  }
  if (input.lines) {
    return <textarea {...plain} rows={3} maxLength={input.longest} onChange={onChange} />
  }
  return (
    <>
      <input
        {...plain}
        type="text"
        maxLength={input.longest}
        autoComplete="off"
        list={input.names ? list : undefined}
        onChange={onChange}
      />
      {input.names && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  )
}

type ChoiceProps = {
  choices: readonly string[]
  props: InputProps['shared'] & { ref: React.Ref<HTMLSelectElement>; value: string }
  onChange: (choice: string) => void
}

function Choice({ choices, props, onChange }: ChoiceProps) {
  const texts = useTexts(readingTexts).table
  const isKnown = choices.includes(props.value)
  return (
    <select {...props} value={isKnown ? props.value : ''} onChange={(event) => onChange(event.target.value)}>
      {!isKnown && (
        <option value="" disabled>
          {texts.unknownNow}
        </option>
      )}
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  )
}

/** The field is ready to be filled in: typed over, or chosen from. */
function begin(field: HTMLElement | null): void {
  field?.focus()
  if (field instanceof HTMLSelectElement) openPicker(field)
  if (field instanceof HTMLTextAreaElement) field.select()
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}

/** Browsers open a list only right after a press, and older ones not at all: then it is opened by hand. */
function openPicker(field: HTMLSelectElement): void {
  try {
    field.showPicker?.()
  } catch {
    // It has the focus, which is enough.
  }
}
