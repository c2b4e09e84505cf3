import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env.SAMENBORD_SERVER ?? 'http://localhost:3000'

/** The font of running text, fetched together with the page so that words do not jump when it comes in. */
const bodyFont = /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/

function preloadBodyFont(): Plugin {
  return {
    name: 'preload-body-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => bodyFont.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  }
}

const texts = /\.(js|css|svg|json|html)$/
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Lays compressed copies beside the files, for server/http/client.ts: 25 people load the board over one wifi. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    // The files as they were written: until then other plugins still change them.
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((each) => texts.test(each))) {
        const source = readFileSync(join(dir, name))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(source, { level: 9 }))
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(source, brotli))
      }
    },
  }
}

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadBodyFont(), precompress()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // `/assets` belongs to the pictures that people add to a board.
    assetsDir: 'app',
    manifest: true,
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    // The page's content security policy allows no data: fonts, so small files stay files.
    assetsInlineLimit: 0,
  },
  // Its files are imported with `?url`, which the dev server's own bundler cannot read.
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  server: {
    proxy: {
      // The folders client/api and client/sync have the names of the server's paths; their modules stay here.
      '^/(api|assets|sync)/(?!.*\\.tsx?($|\\?))': { target: server, ws: true },
    },
  },
})
