import { useEditor, useValue } from '@tldraw/tldraw'
import { useScene } from '../state/scene.ts'
import { freshTie } from './freshTie.ts'
import { chosenMeaning, type Meaning, noteMeaning } from './meaning.ts'
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
  const editor = useEditor()
  const { board } = useScene()
  const fresh = useValue('just tied', () => freshTie(editor) !== undefined, [editor])
  if (meaning !== 'tie') return <NoteMeaningBar kind={meaning} narrow={narrow} />
  const ofNote = fresh && !narrow ? noteMeaning(board) : undefined
  return (
    <>
      <TieBar narrow={narrow} />
      {ofNote && <NoteMeaningBar kind={ofNote} narrow={narrow} />}
    </>
  )
}
