import { createShapeId, type TLShapeId } from '@tldraw/tldraw'
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { addNote, removeItems, startingPlace } from '../../shared/board/edits/index.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { useScene } from '../board/state/scene.ts'
import { lastColor } from '../board/ties/lastMeaning.ts'
import { backButton, focusWhenThere, headButton, lineButton } from './focus.ts'
import { useFolded } from './folded.ts'
import type { ListActions } from './listActions.ts'
import { type Pin, pinOf } from './pinned.ts'
import type { Row, Section } from './rows.ts'
import { untell } from './tell.ts'
import { offerUnfolding, unfoldLine } from './unfolding.ts'

/** What is being written; a new note that stays empty goes again. */
export type Writing = Pin & { readonly id: TLShapeId; readonly isNew: boolean }

/** What was deleted last, and where it stood. */
export type Removed = Pin & { readonly row: Row; readonly undo: () => void }

export type ListState = {
  readonly writing: Writing | undefined
  readonly about: TLShapeId | undefined
  readonly removed: Removed | undefined
  readonly folded: ReadonlySet<string>
  readonly actions: ListActions
  readonly closeSheet: () => void
  readonly remove: (row: Row) => void
}

/** What a person is busy with in the list. `sections` answers the list as it is on the page now. */
export function useListState(sections: () => readonly Section[]): ListState {
  const { view, board, readOnly } = useScene()
  const { werkvorm } = board
  const edits = useEdits()
  const [writing, setWriting] = useState<Writing>()
  const [about, setAbout] = useState<TLShapeId>()
  const [removed, setRemoved] = useState<Removed>()
  const [folded, fold, unfold] = useFolded(board.id)
  useEffect(
    () =>
      offerUnfolding((id) => {
        const pin = pinOf(sections(), id)
        if (pin) unfold(pin.zone)
      }),
    [sections, unfold],
  )
  const latest = useRef({ writing, removed, readOnly, view })
  latest.current = { writing, removed, readOnly, view }
  useWritingEnds(writing, () => setWriting(undefined))
  const actions = useMemo<ListActions>(() => {
    const end = (words: string) => {
      const { writing: now } = latest.current
      if (now?.isNew && words.trim() === '')
        edits.apply((read) => removeItems(read, [now.id]), 'remove empty')
      return now
    }
    const start = (next: Writing) => {
      unfold(next.zone)
      // At once: a phone opens its keyboard only for a field that gets the focus while the press is handled.
      flushSync(() => setWriting(next))
    }
    const add = (zone: string | undefined) => {
      const id = createShapeId()
      const { changed } = edits.apply(
        (read) =>
          addNote(read, {
            id,
            text: '',
            color: lastColor({ werkvorm }),
            ...startingPlace(read.outline, zone),
          }),
        'add note',
      )
      if (!changed) return
      const after = sections()
        .find((section) => section.zone === zone)
        ?.rows.at(-1)?.id
      start({ id, zone, after, isNew: true })
    }
    return {
      add,
      fold,
      write: (id) => {
        const pin = pinOf(sections(), id)
        const locked = latest.current.view.store?.get(id)?.isLocked
        if (pin && !locked && latest.current.readOnly === undefined) start({ ...pin, id, isNew: false })
      },
      finish: (words, another = false) => {
        const ended = end(words)
        setWriting(undefined)
        if (!ended) return
        const isGone = ended.isNew && words.trim() === ''
        if (another && !isGone) return add(ended.zone)
        focusWhenThere(
          () => {
            if (isGone) return addButton(ended.zone)
            // What waits for a place has gone to another zone, which may be folded.
            unfoldLine(ended.id)
            return lineButton(ended.id)
          },
          () => headButton(ended.zone),
        )
      },
      refused: () => setWriting(undefined),
      open: setAbout,
      putBack: () => {
        const { removed: back } = latest.current
        if (!back) return
        back.undo()
        setRemoved(undefined)
        focusWhenThere(
          () => lineButton(back.id),
          () => headButton(back.zone),
        )
      },
    }
  }, [edits, werkvorm, sections, fold, unfold])
  const closeSheet = () => {
    const id = about
    setAbout(undefined)
    if (id) focusWhenThere(() => lineButton(id))
  }
  const remove = (row: Row) => {
    const pin = pinOf(sections(), row.id)
    setAbout(undefined)
    const { changed, undo } = edits.apply((read) => removeItems(read, [row.id]), 'delete')
    if (!changed || !pin) return focusWhenThere(() => lineButton(row.id))
    untell()
    setRemoved({ ...pin, row, undo })
    focusWhenThere(backButton, () => headButton(pin.zone))
  }
  return { writing, about, removed, folded, actions, closeSheet, remove }
}

/** Writing ends when the board closes for writing, or the note is deleted by somebody else. */
function useWritingEnds(writing: Writing | undefined, end: () => void): void {
  const { view, readOnly } = useScene()
  const { onNotice } = view
  const latest = useRef({ writing, end })
  latest.current = { writing, end }
  const stop = useMemo(
    () => () => {
      const { writing: now } = latest.current
      if (!now) return
      latest.current.end()
      focusWhenThere(
        () => lineButton(now.id),
        () => headButton(now.zone),
      )
    },
    [],
  )
  useEffect(() => onNotice(({ kind }) => kind === 'deleted-while-typing' && stop()), [onNotice, stop])
  useEffect(() => {
    if (readOnly) stop()
  }, [readOnly, stop])
}

function addButton(zone: string | undefined): HTMLElement | null {
  return document.querySelector(`[data-zone="${CSS.escape(zone ?? '')}"] [data-add]`)
}
