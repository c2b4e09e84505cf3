import type { Editor, TLStore } from '@tldraw/tldraw'
import { useCallback, useRef } from 'react'
import type { PasteQuestion, PasteSetting } from '../notes/paste.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { lastColor, rememberColor } from '../ties/lastMeaning.ts'
import { Chrome } from '../tools/Chrome.tsx'
import { BoardCanvas } from './BoardCanvas.tsx'
import { firstView, keepViewInNewRoom } from './fitBoard.ts'
import { setUpEditor } from './setup.ts'

type Props = {
  store: TLStore
  licenseKey: string | undefined
  narrow: boolean
  /** Where the tools stand on a phone. */
  foot: HTMLElement | null
  /** There while the canvas is. */
  setting: PasteSetting | undefined
  setSetting: (setting: PasteSetting | undefined) => void
  ask: (question: PasteQuestion) => void
}

/** The canvas with its tools. All that only the canvas needs is fetched with this file: a list does without. */
export default function CanvasSide(props: Props) {
  const { store, licenseKey, narrow, foot, setting, setSetting, ask } = props
  const onMount = useEditorMount(useScene(), setSetting, ask)
  return (
    <BoardCanvas key={store.id} store={store} licenseKey={licenseKey} onMount={onMount}>
      {setting && <Chrome setting={setting} narrow={narrow} foot={foot} />}
    </BoardCanvas>
  )
}

/** What runs when tldraw's editor is there. It reads the newest scene, so that the canvas is mounted once. */
function useEditorMount(
  scene: Scene,
  setSetting: (setting: PasteSetting | undefined) => void,
  ask: (question: PasteQuestion) => void,
): (editor: Editor) => () => void {
  const latest = useRef(scene)
  latest.current = scene
  return useCallback(
    (editor) => {
      const setting = pasteSetting(editor, () => latest.current, ask)
      const stops = [setUpEditor(setting), firstView(editor), keepViewInNewRoom(editor)]
      editor.updateInstanceState({ isReadonly: latest.current.readOnly !== undefined })
      setSetting(setting)
      return () => {
        setSetting(undefined)
        for (const stop of stops) stop()
      }
    },
    [setSetting, ask],
  )
}

function pasteSetting(
  editor: Editor,
  scene: () => Scene,
  ask: (question: PasteQuestion) => void,
): PasteSetting {
  return {
    editor,
    ask,
    spaceId: scene().space.id,
    memberId: scene().me.id,
    notices: scene().notices,
    texts: () => scene().texts,
    connected: () => scene().view.connected,
    records: () => scene().view.records,
    anonymous: () => scene().board.anonymous,
    notesOnly: () => scene().notesOnly,
    lastColor: () => lastColor(scene().board),
    rememberColor: (color) => rememberColor(scene().board, color),
    isMember: (id) => typeof id === 'string' && scene().space.members.has(id),
  }
}
