import { useRef, useState } from 'react'
import { placeAt } from '../../shared/board/edits/index.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { type Asked, readTyped, type Side, sides, type Typed, type Typing } from './firstPlace.ts'
import { tell } from './tell.ts'
import { shownValue, wrongValueWords } from './values.ts'

export type FirstPlace = {
  readonly typed: Typed
  readonly wrong: readonly Side[]
  readonly type: (side: Side, words: string) => void
  readonly clear: () => void
  /** What is asked now. */
  readonly asked: Asked | undefined
  /** Puts the note at its values. `wrong`: something must be put right first; `open`: nothing was filled in. */
  readonly put: (typing: Typing) => 'placed' | 'open' | 'wrong'
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
  const put = (typing: Typing) => {
    if (!asked) return 'open'
    const read = readTyped(asked, typed, typing)
    setWrong(read.wrong)
    if (read.wrong.length > 0) {
      // Who leaves the field does not come back to it by themselves; else it gets the focus.
      const axis = read.wrong[0] && asked.axes[read.wrong[0]]
      if (typing === 'left' && axis) tell(wrongValueWords(axis, language, texts))
      return 'wrong'
    }
    const key = JSON.stringify(read.values)
    if (!read.canPut) return 'open'
    if (key === done.current) return 'placed'
    const { changed } = edits.apply((board) => placeAt(board, id, read.values, asked.zone), 'place')
    if (changed) {
      done.current = key
      const words = sides.flatMap((side) => {
        const [axis, value] = [asked.axes[side], read.values[side]]
        return axis && value !== undefined ? texts.placed(axis.title, shownValue(axis, value, language)) : []
      })
      tell(words.join(' · '))
    }
    return 'placed'
  }
  return {
    asked,
    typed,
    wrong,
    clear: () => {
      done.current = ''
      setTyped({})
      setWrong([])
    },
    type: (side, words) => setTyped((old) => ({ ...old, [side]: words })),
    put,
    tellWithout: () => {
      if (!asked || done.current !== '') return
      tell(asked.waits ? texts.waits(asked.waits.title) : texts.inMiddle)
    },
  }
}
