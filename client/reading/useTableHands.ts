import { useMemo, useRef } from 'react'
import type { Outline } from '../../shared/board/outline/types.ts'
import { readingTexts } from '../../shared/texts/reading.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { useScene } from '../board/state/scene.ts'
import { announce } from '../ui/components/announcements.ts'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { cellInput } from './table/cellInput.ts'
import { planOf } from './table/planOf.ts'
import { savedWords } from './table/savedWords.ts'
import type { TableHands } from './table/tableHands.ts'
import { understand } from './table/understand.ts'

/** What somebody can do in the tables of a board: go to notes, and change them where that is allowed. */
export function useTableHands(outline: Outline, go: TableHands['go']): TableHands {
  const { readOnly } = useScene()
  const texts = useTexts(readingTexts).saved
  const language = useLanguage()
  const edits = useEdits()
  const latest = useRef({ outline, go })
  latest.current = { outline, go }
  return useMemo(() => {
    const input: TableHands['input'] = (column, row) =>
      readOnly ? undefined : cellInput(column.edit, row, latest.current.outline)
    return {
      go: (notes) => latest.current.go(notes),
      input,
      editable: (columns, row) => columns.map((column) => (input(column, row) ? 'e' : '-')).join(''),
      save(column, row, typed, about) {
        if (!column.edit) return { kind: 'gone' }
        const understood = understand(column.edit, row, latest.current.outline, typed)
        if ('trouble' in understood) return understood.trouble
        const { changed, undo } = edits.apply(planOf(understood.edit), 'edit in table')
        if (!changed) return undefined
        const words = savedWords(understood.edit, column, { typed, about }, texts, language)
        const back = () => {
          undo()
          announce(texts.undone)
        }
        announce(words, { action: { label: texts.undo, run: back } })
        return undefined
      },
    }
  }, [readOnly, texts, language, edits])
}
