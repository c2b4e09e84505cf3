import type { TLShapeId } from '@tldraw/tldraw'
import { useLayoutEffect, useRef } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import type { TextWriting } from '../sync/views.ts'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { FirstPlacePart } from './FirstPlacePart.tsx'
import type { Asked } from './firstPlace.ts'
import { focusWrong } from './focus.ts'
import styles from './List.module.css'
import { useListActions } from './listActions.ts'
import { useFirstPlace } from './useFirstPlace.ts'

type Props = { id: TLShapeId; isNew: boolean; asked: Asked | undefined }

/** The words of a note while they are written, letter by letter together with whoever else writes in it. */
export function NoteWriter({ id, isNew, asked }: Props) {
  const texts = useTexts(listTexts).write
  const actions = useListActions()
  const place = useFirstPlace(id, asked)
  const finish = (another = false) => {
    if (place.put('last') === 'wrong') return focusWrong(`[data-writer="${CSS.escape(id)}"]`)
    const words = writing.current?.words() ?? ''
    if (!another && words.trim() !== '') place.tellWithout()
    actions.finish(words, another)
  }
  const writing = useWriting(id, texts.text, finish)
  return (
    <div className={styles.writer} data-writer={id}>
      <div ref={writing.element} className={styles.field} />
      {asked && <FirstPlacePart asked={asked} place={place} onDone={finish} />}
      <div className={styles.writerFoot}>
        <Button kind="primary" onClick={() => finish()}>
          {texts.done}
        </Button>
        {isNew && <Button onClick={() => finish(true)}>{texts.another}</Button>}
        <span id={`${id}-hint`} className={styles.hint}>
          {texts.hint}
        </span>
      </div>
    </div>
  )
}

function useWriting(id: TLShapeId, label: string, finish: () => void) {
  const { writeText } = useScene().view
  const actions = useListActions()
  const element = useRef<HTMLDivElement>(null)
  const current = useRef<TextWriting>(undefined)
  const latest = useRef(finish)
  latest.current = finish
  // Before the browser goes on: the focus must come while the press is handled.
  useLayoutEffect(() => {
    if (!element.current) return
    const attributes = { 'aria-label': label, 'aria-describedby': `${id}-hint`, 'data-text': id }
    const done = () => latest.current()
    const writing = writeText(id, { element: element.current, attributes, done })
    if (!writing) return actions.refused()
    current.current = writing
    return () => {
      current.current = undefined
      writing.stop()
    }
  }, [id, label, writeText, actions])
  return Object.assign(current, { element })
}
