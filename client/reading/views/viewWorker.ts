import type { Finding } from '../../../shared/reading/finding.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'
import type { PictureTheme } from '../../../shared/reading/pictures/colours.ts'
import type { Table } from '../../../shared/reading/view.ts'
import { findingsOf, picturesOf, tablesOf } from '../../../shared/reading/views/index.ts'
import type { Language } from '../../../shared/space/language.ts'

/** What a board says in words, or in pictures. */
export type WordsRequest = { readonly ask: 'words'; readonly outcome: Outcome; readonly language: Language }
export type PicturesRequest = {
  readonly ask: 'pictures'
  readonly outcome: Outcome
  readonly language: Language
  readonly theme: PictureTheme
}
export type ViewWords = { readonly tables: readonly Table[]; readonly findings: readonly Finding[] }
export type ViewPictures = ReturnType<typeof picturesOf>

/** Away from the page: the measures of a large network, or a picture of it, take longer than a hand may wait. */
self.onmessage = ({ data }: MessageEvent<WordsRequest | PicturesRequest>) => self.postMessage(answer(data))

function answer(request: WordsRequest | PicturesRequest): ViewWords | ViewPictures {
  const { outcome, language } = request
  if (request.ask === 'pictures') {
    return picturesOf(outcome, { language, theme: request.theme }).filter(({ forRoom }) => !forRoom)
  }
  return { tables: tablesOf(outcome, language), findings: findingsOf(outcome, language) }
}
