import { type Editor, type TLShapeId, useEditor } from '@tldraw/tldraw'
import { CornerDownRight, Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Dialog } from '../../ui/components/Dialog.tsx'
import field from '../../ui/components/field.module.css'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import styles from './ConnectList.module.css'
import { isConnectable, isConnected, wordsOf } from './connectable.ts'
import { connecting } from './connecting.ts'
import { useConnect } from './useConnect.ts'

type Candidate = { readonly id: TLShapeId; readonly words: string; readonly linked: boolean }
/** One of the notes, or a new one with what was typed. */
type Option = { readonly key: string; readonly words: string; readonly note: Candidate | undefined }

/** More would be no list to read; typing makes it shorter. */
const mostShown = 50

/** Ties a note to one of a list, or to a new one: type to find it, arrows and Enter, or a press. */
export function ConnectList({ from }: { from: TLShapeId }) {
  const editor = useEditor()
  const texts = useTexts(tieTexts)
  const choose = useChoose(from)
  const all = useMemo(() => candidates(editor, from), [editor, from])
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const options = optionsFor(all, typed)
  const place = Math.min(active, options.length - 1)
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chosen = options[place]
    if (event.key === 'Enter' && chosen) choose(chosen)
    else if (step !== 0) setActive((place + step + options.length) % Math.max(1, options.length))
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      open
      onClose={() => close(editor)}
      title={texts.list.title(short(wordsOf(editor, from)) || texts.empty)}
      lead={texts.list.hint}
    >
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          className={field.input}
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-label={texts.list.find}
          aria-activedescendant={place >= 0 ? `${listId}-${place}` : undefined}
          placeholder={texts.list.find}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setActive(0)
          }}
          onKeyDown={onKey}
        />
      </form>
      <div id={listId} role="listbox" aria-label={texts.list.options} className={styles.list} tabIndex={-1}>
        {options.map((option, index) => (
          <OptionRow
            key={option.key}
            id={`${listId}-${index}`}
            option={option}
            active={index === place}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
      <p className={styles.none} role="status">
        {options.length === 0 ? texts.list.none : ''}
      </p>
    </Dialog>
  )
}

type RowProps = { id: string; option: Option; active: boolean; onChoose: () => void }

function OptionRow({ id, option, active, onChoose }: RowProps) {
  const texts = useTexts(tieTexts)
  const Icon = option.note ? CornerDownRight : Plus
  const words = option.note ? short(option.words) || texts.empty : texts.list.fresh(option.words)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      ref={(row) => {
        if (active) row?.scrollIntoView({ block: 'nearest' })
      }}
      onClick={onChoose}
    >
      <Icon size={18} aria-hidden />
      <span className={styles.words}>{words}</span>
      {option.note?.linked && <span className={styles.linked}>{texts.list.linked}</span>}
    </div>
  )
}

function useChoose(from: TLShapeId): (option: Option) => void {
  const editor = useEditor()
  const connect = useConnect()
  const { readOnly } = useScene()
  const texts = useTexts(tieTexts)
  return ({ note, words }) => {
    close(editor)
    if (readOnly) return
    const done = note ? connect.to(from, note.id) : connect.toNew(from, besidePoint(editor, from), words)
    if (done)
      announce(texts.list.done(short(wordsOf(editor, from)) || texts.empty, short(words) || texts.empty))
  }
}

function close(editor: Editor): void {
  connecting.set(null)
  editor.focus()
}

/** What can be tied, nearest first; what is tied already comes last. */
function candidates(editor: Editor, from: TLShapeId): Candidate[] {
  const middle = editor.getShapePageBounds(from)?.center
  if (!middle) return []
  const distance = (id: TLShapeId) => editor.getShapePageBounds(id)?.center.dist(middle) ?? 0
  return editor
    .getCurrentPageShapes()
    .filter((shape) => shape.id !== from && isConnectable(shape))
    .map(({ id }) => ({
      id,
      words: wordsOf(editor, id),
      linked: isConnected(editor, from, id),
      at: distance(id),
    }))
    .sort((a, b) => Number(a.linked) - Number(b.linked) || a.at - b.at)
}

function optionsFor(all: readonly Candidate[], typed: string): Option[] {
  const wanted = typed.trim()
  const found = all
    .filter(({ words }) => plain(words).includes(plain(wanted)))
    .slice(0, mostShown)
    .map((note): Option => ({ key: note.id, words: note.words, note }))
  return wanted === '' ? found : [...found, { key: 'new', words: wanted, note: undefined }]
}

/** Without accents and capitals, so that "cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Right of the note, at its height, with room for a word on the line. */
function besidePoint(editor: Editor, from: TLShapeId) {
  const bounds = editor.getShapePageBounds(from)
  if (!bounds) return editor.getViewportPageBounds().center
  return { x: bounds.maxX + bounds.w * 1.1, y: bounds.center.y }
}
