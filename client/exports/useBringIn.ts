import { useRef } from 'react'
import { type BroughtIn, bringIn } from '../../shared/exports/tldr/bringIn.ts'
import { picturesIn } from '../../shared/exports/tldr/pictures.ts'
import { type TldrRead, tldrCharacters } from '../../shared/exports/tldr/read.ts'
import { exportTexts } from '../../shared/texts/exports.ts'
import { type Edits, useEdits } from '../board/edits/useEdits.ts'
import { type Scene, useScene } from '../board/state/scene.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { sendPictures } from './drawingPictures.ts'
import { randomId } from './randomId.ts'
import { askWorker } from './workerLink.ts'

type Words = (typeof exportTexts)['nl']['bringIn']

/** Whether this person may put a drawing on this board now. */
export function mayBringIn({ readOnly, notesOnly }: Pick<Scene, 'readOnly' | 'notesOnly'>): boolean {
  return readOnly === undefined && !notesOnly
}

/** Puts a drawing of tldraw on the board of this page, as one step of undo, and tells how that goes. */
export function useBringIn(): (file: File) => Promise<void> {
  const texts = useTexts(exportTexts)
  const edits = useEdits()
  const latest = useRef<Scene>(undefined)
  latest.current = useScene()
  return async (file) => {
    const scene = latest.current
    if (!scene) return
    const stop = new AbortController()
    const { notices } = scene
    const action = { label: texts.saving.cancel, run: () => stop.abort() }
    notices.show({ id: 'bring-in', tone: 'calm', text: texts.bringIn.busy, action, stays: true })
    try {
      const told = await put(file, scene, edits, texts.bringIn, stop.signal)
      notices.show({ id: 'bring-in', ...told })
    } catch {
      if (stop.signal.aborted) return notices.close('bring-in')
      notices.show({ id: 'bring-in', tone: 'trouble', text: texts.bringIn.broken })
    }
  }
}

type Told = { tone: 'calm' | 'trouble'; text: string; stays?: boolean }

async function put(file: File, scene: Scene, edits: Edits, words: Words, signal: AbortSignal): Promise<Told> {
  if (!mayBringIn(scene)) return trouble(words.notAllowed)
  if (file.size > tldrCharacters) return trouble(words.tooLarge)
  const read = await readInWorker(await file.text(), signal)
  if (!read.ok) return trouble(words[read.fault])
  const pictures = await sendPictures(scene.space.id, picturesIn(read.records), signal)
  signal.throwIfAborted()
  let came: BroughtIn | undefined
  const { changed } = edits.apply((board) => {
    came = bringIn(read.records, pictures, board, randomId)
    return came.change
  }, 'bring in')
  if (!came) return trouble(words.notAllowed)
  return tell(came, changed, words, read.newer)
}

function tell(came: BroughtIn, changed: boolean, words: Words, newer: boolean): Told {
  if (came.tooMuchFor !== undefined) return trouble(words.full(came.tooMuchFor))
  if (came.things === 0)
    return trouble(came.lostPictures > 0 ? words.lostPictures(came.lostPictures) : words.empty)
  if (!changed) return trouble(words.notAllowed)
  const sentences = [
    words.done(came.things),
    ...(came.lostPictures > 0 ? [words.lostPictures(came.lostPictures)] : []),
    ...(came.left > 0 ? [words.left(came.left)] : []),
    ...(came.left > 0 && newer ? [words.newer] : []),
    ...(came.pages > 1 ? [words.pages(came.pages)] : []),
  ]
  return { tone: 'calm', text: sentences.join(' '), stays: came.left + came.lostPictures > 0 }
}

function trouble(text: string): Told {
  return { tone: 'trouble', text }
}

function readInWorker(text: string, signal: AbortSignal): Promise<TldrRead> {
  const worker = new Worker(new URL('./tldrWorker.ts', import.meta.url), { type: 'module' })
  return askWorker(worker, { text }, signal)
}
