import { useMemo, useRef } from 'react'
import { exportSource, readingOf } from '../../shared/exports/source.ts'
import type { Language } from '../../shared/space/model.ts'
import { exportTexts } from '../../shared/texts/exports.ts'
import { recordsOfStore } from '../board/outline/boardWatch.ts'
import { type Scene, useScene } from '../board/state/scene.ts'
import { useLanguage } from '../ui/i18n/language.ts'
import { isMissingChunk } from '../ui/missingChunk.ts'
import { type ExportChoice, type ExportGroup, exportChoices } from './choices.ts'
import { makeFile, NotHere } from './makeFile.ts'
import { TooLarge } from './rasterScale.ts'
import { saveFile } from './saveFile.ts'
import { MissingWorker } from './workerLink.ts'

export type SavingHands = {
  /** What the board can be saved as now. */
  groups(): ExportGroup[]
  /** Makes the file and saves it, and tells how that goes. */
  save(choice: ExportChoice): Promise<void>
}

/** Saving the board of this page, as this person sees it. */
export function useSaving(): SavingHands {
  const language = useLanguage()
  const latest = useRef<Scene>(undefined)
  latest.current = useScene()
  return useMemo(
    () => ({
      groups: () => (latest.current ? groupsOf(latest.current, language) : []),
      save: async (choice) => {
        if (latest.current) await save(latest.current, choice, language)
      },
    }),
    [language],
  )
}

function groupsOf(scene: Scene, language: Language): ExportGroup[] {
  const { source, records } = boardNow(scene, language)
  const all = new Map(records.map((record) => [record.id as string, record]))
  return exportChoices(readingOf(all, source.board, source.people).outcome, language)
}

function boardNow({ space, board, view }: Scene, language: Language) {
  const source = exportSource(space, board, language, Date.now())
  const all = view.store ? [...recordsOfStore(view.store).values()] : []
  const records = all.filter(({ typeName }) => kinds.has(typeName))
  return { source, records }
}

/** What its documents keep of a board. */
const kinds = new Set<string>(['shape', 'binding', 'asset'])

async function save(scene: Scene, choice: ExportChoice, language: Language): Promise<void> {
  const { saving } = exportTexts[language]
  const { notices } = scene
  const stop = new AbortController()
  const action = { label: saving.cancel, run: () => stop.abort() }
  notices.show({ id: 'export', tone: 'calm', text: saving.busy(choice.label), action, stays: true })
  try {
    const { blob, name } = await makeFile(choice, { ...boardNow(scene, language), signal: stop.signal })
    saveFile(blob, name)
    notices.show({ id: 'export', tone: 'calm', text: saving.done(name) })
  } catch (error) {
    if (stop.signal.aborted) return notices.close('export')
    notices.show({ id: 'export', tone: 'trouble', text: saving[problemOf(error)] })
  }
}

function problemOf(error: unknown): 'missing' | 'tooLarge' | 'notHere' | 'failed' {
  // From a worker it comes as words.
  if (error instanceof Error && (error instanceof TooLarge || error.message.startsWith('TooLarge')))
    return 'tooLarge'
  if (error instanceof NotHere) return 'notHere'
  // What fetches a font says nothing more than this when there is no connection.
  const isAway = error instanceof MissingWorker || error instanceof TypeError || isMissingChunk(error)
  return isAway && !navigator.onLine ? 'missing' : 'failed'
}
