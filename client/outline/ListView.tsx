import type { TLStore } from '@tldraw/tldraw'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useOutline } from '../board/outline/useOutline.ts'
import { useScene } from '../board/state/scene.ts'
import { withDistinctTitles } from './distinctTitles.ts'
import { DotsLeft } from './LineVote.tsx'
import styles from './List.module.css'
import { ListFoot } from './ListFoot.tsx'
import { ListSections } from './ListSections.tsx'
import { ListTop } from './ListTop.tsx'
import { ListActionsContext } from './listActions.ts'
import { NoteSheet } from './NoteSheet.tsx'
import { without, withPinned } from './pinned.ts'
import { type Row, RowMemory, type Section } from './rows.ts'
import { useFit } from './useFit.ts'
import { useKeepFocus } from './useKeepFocus.ts'
import { useListNews } from './useListNews.ts'
import { type ListState, useListState, type Writing } from './useListState.ts'
import { useListVote } from './useListVote.ts'

/** The board from top to bottom, for a phone, a keyboard and a screen reader (B31). */
export function ListView({ store }: { store: TLStore }) {
  const { space, board, view } = useScene()
  const made = useOutline(store, space, board)
  const outline = useMemo(() => withDistinctTitles(made), [made])
  const memory = useMemo(() => new RowMemory(), [])
  const read = useMemo(() => memory.sections(outline), [memory, outline])
  const onPage = useRef<readonly Section[]>(read)
  const state = useListState(useCallback(() => onPage.current, []))
  const sections = shownSections(read, state)
  onPage.current = sections
  const { onListMount } = view
  useEffect(() => onListMount(), [onListMount])
  const voting = useListVote(outline)
  const { vote } = voting
  const keepFocus = useKeepFocus(sections)
  useFit(state.writing?.id, outline)
  const news = useListNews(store, outline, state.writing?.id)
  const about = state.about && sections.flatMap(({ rows }) => rows).find(({ id }) => id === state.about)
  return (
    <ListActionsContext.Provider value={state.actions}>
      <div className={styles.view} data-list {...keepFocus}>
        <div className={styles.scroll}>
          {vote && <DotsLeft key={`${vote.poll.id}/${vote.poll.round}`} vote={vote} />}
          <div className={styles.page}>
            <ListTop outline={outline} />
            <ListSections sections={sections} outline={outline} state={state} store={store} voting={voting} />
          </div>
        </div>
        <ListFoot sections={sections} store={store} />
        <p className="visually-hidden" role="log" aria-live="polite" data-news>
          {news}
        </p>
      </div>
      {about && (
        <NoteSheet row={about} outline={outline} onClose={state.closeSheet} onRemove={state.remove} />
      )}
    </ListActionsContext.Provider>
  )
}

/** The list without what was just deleted, and with what is being written where it stood. */
function shownSections(read: readonly Section[], { removed, writing }: ListState): readonly Section[] {
  const left = removed ? read.map((section) => without(section, removed.id)) : read
  const withRoom =
    removed && !left.some(({ zone }) => zone === removed.zone)
      ? [...left, { zone: removed.zone, title: '', question: '', rows: [] }]
      : left
  return writing ? withPinned(withRoom, writing, writing.isNew ? newRow(writing) : undefined) : withRoom
}

/** A note of this person that has not been read from the board yet. */
function newRow({ id, zone }: Writing): Row {
  return {
    id,
    kind: 'note',
    text: '',
    color: 'yellow',
    by: undefined,
    origin: undefined,
    zone,
    value: {},
    fields: {},
    held: false,
    links: [],
  }
}
