// Draws every layout and every board of the try-out with the real tldraw, in light and dark, Dutch and English,
// to docs/pictures: `node scripts/werkvormen/pictures.mjs [part of a name]`. Needs a Chromium (CHROMIUM_PATH).
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const stage = fileURLToPath(new URL('./stage/', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const pictures = process.env.PICTURES_DIR ?? `${root}docs/pictures`
const only = process.argv[2] ?? ''
// Fitted as on a full HD projector, kept at three quarters of it.
const projector = { width: 1920, height: 1080 }

mkdirSync(pictures, { recursive: true })
const server = await createServer({
  configFile: false,
  root: stage,
  cacheDir: `${root}node_modules/.vite-pictures`,
  plugins: [react()],
  server: {
    port: Number(process.env.PORT ?? 4600),
    strictPort: true,
    fs: { allow: [root] },
    hmr: false,
    watch: null,
  },
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  logLevel: 'error',
})
await server.listen()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const { scenes } = await server.ssrLoadModule('/scenes.ts')
  for (const { name } of scenes().filter((scene) => scene.name.includes(only))) {
    for (const theme of ['light', 'dark']) await draw(name, theme)
  }
} finally {
  await browser.close()
  await server.close()
}

async function draw(name, theme) {
  const page = await browser.newPage({ viewport: projector, deviceScaleFactor: 0.75 })
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await page.goto(`http://localhost:${server.config.server.port}/?scene=${name}&theme=${theme}`)
  await page.waitForFunction(() => window.drawn !== undefined, undefined, { timeout: 60_000 })
  const { zoom, differences } = await page.evaluate(() => window.drawn)
  const path = `${pictures}/${name}-${theme}.png`
  await page.screenshot({ path })
  await page.close()
  for (const line of differences) console.error(`${name}: ${line}`)
  if (differences.length > 0) process.exitCode = 1
  console.log(`${path} (one unit is ${zoom.toFixed(3)} px)`)
}
