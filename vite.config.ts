import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env.SAMENBORD_SERVER ?? 'http://localhost:3000'

/**
 * What the forms of the front pages share, as one file instead of a dozen small ones: fewer requests over
 * the room's wifi, and 3 kB less, because small files hardly compress.
 */
const forms =
  /client\/(api\/(answer|reader|request|trouble|join|ownPlace|use\w+)|space\/recent)|space\/join\/(useCodeEntry|judgeCode)|components\/(Field|TextField|SuggestField|CodeField|suggestions|typedCode)\.|texts\/(nl\/|en\/)?join\.ts|space\/(joinCode|comparable)\.ts/

/** The files in which the packages of tldraw pass on what they have; they do nothing themselves but count versions. */
const tldrawIndex = /node_modules\/(tldraw|@tldraw\/[a-z-]+)\/dist-esm\/index\.mjs$/

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
  resolve: {
    alias: [
      // wouter brings a stand-in for what React 19 has itself.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      // Every icon of lucide-react is made by this one function; ours is 2 kB smaller.
      {
        find: /^\.\.\/createLucideIcon\.mjs$/,
        replacement: resolve(import.meta.dirname, 'client/ui/createIcon.ts'),
      },
    ],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // `/assets` belongs to the pictures that people add to a board.
    assetsDir: 'app',
    manifest: true,
    // Safari 16 does without preloading; the stand-in for it would cost everyone.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Of what tldraw passes on, only what is used is taken along: a list needs its store and not its editor.
      treeshake: { moduleSideEffects: [{ test: tldrawIndex, sideEffects: false }] },
      output: { codeSplitting: { groups: [{ name: 'forms', test: forms }] } },
    },
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
