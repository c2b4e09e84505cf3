import type { TLShapeId } from '@tldraw/tldraw'
import { useLayoutEffect, useRef } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import type { TextWriting } from '../sync/views.ts'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import { useListActions } from './listActions.ts'

type Props = { id: TLShapeId; isNew: boolean }

/** The words of a note while they are written, letter by letter together with whoever else writes in it. */
export function NoteWriter({ id, isNew }: Props) {
  const texts = useTexts(listTexts).write
  const actions = useListActions()
  const writing = useWriting(id, texts.text)
  const finish = (another: boolean) => actions.finish(writing.current?.words() ?? '', another)
  return (
    <div className={styles.writer} data-writer={id}>
      <div ref={writing.element} className={styles.field} />
      <div className={styles.writerFoot}>
        <Button kind="primary" onClick={() => finish(false)}>
          {texts.done}
        </Button>
        {isNew && <Button onClick={() => finish(true)}>{texts.another}</Button>}
        <span className={styles.hint}>{texts.hint}</span>
      </div>
    </div>
  )
}

function useWriting(id: TLShapeId, label: string) {
  const { writeText } = useScene().view
  const actions = useListActions()
  const element = useRef<HTMLDivElement>(null)
  const current = useRef<TextWriting>(undefined)
  // Before the browser goes on: the focus must come while the press is handled.
  useLayoutEffect(() => {
    if (!element.current) return
    const attributes = { 'aria-label': label, 'data-text': id }
    const done = () => actions.finish(current.current?.words() ?? '')
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
