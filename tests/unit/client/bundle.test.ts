import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** Bytes of JavaScript, after gzip as the server sends it, that a page may load before it can be used (docs/trust.md). */
const budget = 90_000

/** The same for a board as a list: the texts, the documents and an editor for words. It was 790,000 with the canvas. */
const listBudget = 500_000

/** What has no business on a page that a phone loads in the room: the canvas, the documents, schemas. */
const heavy = /node_modules\/(@tldraw|yjs|y-[a-z]+|lib0|radix-ui|@radix-ui|qrcode)\/|node_modules\/zod\//

let chunks: Map<string, Rolldown.OutputChunk>

beforeAll(async () => {
  // Vitest sets it to `test`, with which React would be the one for development.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({
    configFile: resolve(root, 'vite.config.ts'),
    root: resolve(root, 'client'),
    logLevel: 'error',
    build: { write: false },
  })
  const { output } = built as Rolldown.RolldownOutput
  chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
}, 180_000)

/** A page's own chunk, the entry, and everything that these import at once. */
function loadedBy(page: string): Rolldown.OutputChunk[] {
  const starts = [...chunks.values()].filter((chunk) => chunk.isEntry || chunk.facadeModuleId?.endsWith(page))
  const loaded = new Map(starts.map((chunk) => [chunk.fileName, chunk]))
  for (const chunk of loaded.values()) {
    for (const name of chunk.imports) {
      const imported = chunks.get(name)
      if (imported) loaded.set(name, imported)
    }
  }
  return [...loaded.values()]
}

describe.each(['pages/landing/LandingPage.tsx', 'space/join/JoinPage.tsx'])('the page %s', (page) => {
  test('is a chunk of its own', () => {
    expect(readFileSync(resolve(root, 'client', page), 'utf8')).toContain('export default')
    expect([...chunks.values()].some((chunk) => chunk.facadeModuleId?.endsWith(page))).toBe(true)
  })

  test(`loads at most ${budget} bytes of JavaScript (B2)`, () => {
    const sizes = loadedBy(page).map(
      (chunk) => [chunk.fileName, gzipSync(chunk.code, { level: 9 }).length] as const,
    )
    const total = sizes.reduce((sum, [, size]) => sum + size, 0)
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(budget)
  })

  test('loads nothing of the canvas, the documents or the large libraries', () => {
    const modules = loadedBy(page).flatMap((chunk) => Object.keys(chunk.modules))
    expect(modules.filter((module) => heavy.test(module))).toEqual([])
  })
})

/** tldraw's editor and its own buttons. */
const canvas = /node_modules\/(@tldraw\/editor\/dist-esm\/lib\/editor\/Editor|tldraw\/dist-esm\/lib\/ui\/)/

test('B31 a board that is read as a list comes without the canvas, and with what the checks above look for', () => {
  const list = loadedBy('board/BoardPage.tsx')
  const modules = list.flatMap((chunk) => Object.keys(chunk.modules))
  expect(modules.filter((module) => canvas.test(module))).toEqual([])
  expect(modules.some((module) => heavy.test(module))).toBe(true)
  const size = list.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
  expect(size).toBeLessThanOrEqual(listBudget)
  const whole = loadedBy('board/canvas/CanvasSide.tsx').flatMap((chunk) => Object.keys(chunk.modules))
  expect(whole.some((module) => canvas.test(module))).toBe(true)
})
