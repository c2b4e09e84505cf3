import { useEditor, useValue } from '@tldraw/tldraw'
import { useScene } from '../state/scene.ts'
import { chosenMeaning, type Meaning } from './meaning.ts'
import { NoteMeaningBar } from './NoteMeaningBar.tsx'
import { TieBar } from './TieBar.tsx'

/** What the selection means on a board where looks tell something; undefined elsewhere. */
export function useMeaning(): Meaning | undefined {
  const editor = useEditor()
  const { board } = useScene()
  return useValue('meaning', () => chosenMeaning(editor, board), [editor, board.werkvorm])
}

/** Says in words what the selected note or line is, in place of colours and sizes. */
export function MeaningBar({ meaning, narrow }: { meaning: Meaning; narrow: boolean }) {
  return meaning === 'tie' ? <TieBar narrow={narrow} /> : <NoteMeaningBar kind={meaning} narrow={narrow} />
}
