import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url'
import italic from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf?url'
import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url'
import latinExtra from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latinItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { dataUrl } from './dataUrl.ts'
import type { FontFile } from './fontFile.ts'

/** The same division over files as in client/ui/style/fonts.css. */
const faces = [
  { url: latin, style: 'normal', range: '' },
  {
    url: latinExtra,
    style: 'normal',
    range: 'U+0100-02BA,U+0304,U+0308,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20C0',
  },
  { url: latinItalic, style: 'italic', range: '' },
] as const

/** The files of the house font, for pictures. */
export function fontFiles(signal: AbortSignal): Promise<FontFile[]> {
  return Promise.all(
    faces.map(async ({ url, style, range }) => {
      const data = (await dataUrl(url, signal)).replace(/^data:[^;,]*/, 'data:font/woff2')
      return { data, style, range }
    }),
  )
}

/** The house font as TrueType in base64, which documents take. */
export async function documentFonts(
  signal: AbortSignal,
): Promise<{ regular: string; bold: string; italic: string }> {
  const [a, b, c] = await Promise.all([regular, bold, italic].map((url) => dataUrl(url, signal)))
  return { regular: base64(a), bold: base64(b), italic: base64(c) }
}

function base64(data = ''): string {
  return data.slice(data.indexOf(',') + 1)
}
