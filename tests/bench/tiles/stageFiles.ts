import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
}

/** The stage as a server would give it: path to type and bytes. It never stands among the pages of Samenbord. */
export async function stageFiles(): Promise<Map<string, { contentType: string; body: Buffer }>> {
  const built = await build({
    configFile: false,
    root: resolve(import.meta.dirname),
    base: '/stage/',
    logLevel: 'error',
    mode: 'production',
    plugins: [react()],
    build: { write: false, assetsInlineLimit: 0 },
  })
  const { output } = built as Rolldown.RolldownOutput
  return new Map(
    output.map((file) => {
      const body = Buffer.from(file.type === 'chunk' ? file.code : file.source)
      const ending = file.fileName.split('.').at(-1) ?? ''
      return [`/stage/${file.fileName}`, { contentType: types[ending] ?? 'application/octet-stream', body }]
    }),
  )
}
