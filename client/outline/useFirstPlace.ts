import { useRef, useState } from 'react'
import { placeAt } from '../../shared/board/edits/index.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { type Asked, readTyped, type Side, sides, type Typed } from './firstPlace.ts'
import { tell } from './tell.ts'
import { shownValue } from './values.ts'

export type FirstPlace = {
  readonly typed: Typed
  readonly wrong: readonly Side[]
  readonly type: (side: Side, words: string) => void
  /** Puts the note at its values. False when something must be put right first; `isLast`: nothing more will come. */
  readonly put: (isLast: boolean) => boolean
  /** Says where a note lies that got no value. */
  readonly tellWithout: () => void
}

/** The first values of a note, as they are typed. */
export function useFirstPlace(id: string, asked: Asked | undefined): FirstPlace {
  const texts = useTexts(listTexts).value
  const language = useLanguage()
  const edits = useEdits()
  const [typed, setTyped] = useState<Typed>({})
  const [wrong, setWrong] = useState<readonly Side[]>([])
  const done = useRef('')
  const put = (isLast: boolean) => {
    if (!asked) return true
    const read = readTyped(asked, typed, isLast)
    setWrong(read.wrong)
    const key = JSON.stringify(read.values)
    if (!read.canPut || key === done.current) return read.wrong.length === 0
    const { changed } = edits.apply((board) => placeAt(board, id, read.values, asked.zone), 'place')
    if (changed) {
      done.current = key
      const words = sides.flatMap((side) => {
        const [axis, value] = [asked.axes[side], read.values[side]]
        return axis && value !== undefined ? texts.placed(axis.title, shownValue(axis, value, language)) : []
      })
      tell(words.join(' · '))
    }
    return true
  }
  return {
    typed,
    wrong,
    type: (side, words) => setTyped((old) => ({ ...old, [side]: words })),
    put,
    tellWithout: () => {
      if (!asked || done.current !== '') return
      tell(asked.waits ? texts.waits(asked.waits.title) : texts.inMiddle)
    },
  }
}
