import { useEffect, useRef, useState } from 'react'
import { LatestFirst } from './latestFirst.ts'
import type { PicturesRequest, ViewPictures, ViewWords, WordsRequest } from './viewWorker.ts'

/** Tables and sentences of what a board says; undefined until the first are made. */
export function useViewWords(request: WordsRequest): ViewWords | undefined {
  return useView<WordsRequest, ViewWords>(request)
}

/** Pictures of what a board says. They may take a while, and never hold up the words. */
export function useViewPictures(request: PicturesRequest): ViewPictures | undefined {
  return useView<PicturesRequest, ViewPictures>(request)
}

function useView<Request, Answer>(request: Request): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  const [failed, setFailed] = useState<string>()
  const link = useRef<LatestFirst<Request, Answer>>(undefined)
  useEffect(() => {
    const own = new LatestFirst<Request, Answer>(viewWorker(), { answer: setAnswer, failed: setFailed })
    link.current = own
    return () => own.close()
  }, [])
  useEffect(() => link.current?.ask(request), [request])
  // The boundary of the panel shows it. A worker of which the code never came gives no words: then a reload helps.
  if (failed !== undefined) throw new Error(failed || 'Failed to fetch dynamically imported module')
  return answer
}

function viewWorker(): Worker {
  return new Worker(new URL('./viewWorker.ts', import.meta.url), { type: 'module' })
}
