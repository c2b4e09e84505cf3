// Writes shared/werkvormen/kit/fontWidths.ts: how wide each character of the board's font is, so that texts can be
// measured in Node. Run it again when the font changes: `node scripts/werkvormen/fontWidths.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

// The board gives tldraw's "sans" this family (client/board/canvas/assetUrls.ts); one variable font a subset.
const files = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files'
const subsets = ['latin-ext', 'latin'].map(
  (subset) => `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`,
)
const fonts = { sans: 400, sansBold: 700 }
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
]
const others = '‘’‚“”„†•…‰‹›€–—→←↑↓✓×'

const root = new URL('../../', import.meta.url)
const target = new URL('shared/werkvormen/kit/fontWidths.ts', root)
const characters = [...charactersOf(ranges), ...others].filter((one, at, all) => all.indexOf(one) === at)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  const widths = {}
  for (const [name, weight] of Object.entries(fonts)) widths[name] = await measure(page, weight)
  writeFileSync(target, source(widths))
} finally {
  await browser.close()
}

function charactersOf(list) {
  return list.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
  )
}

async function measure(page, weight) {
  const sources = subsets.map((file) => readFileSync(new URL(`${files}/${file}`, root)).toString('base64'))
  return page.evaluate(
    async ({ sources, weight, characters }) => {
      for (const [at, data] of sources.entries()) {
        const face = new FontFace(`part${at}`, `url(data:font/woff2;base64,${data})`, { weight: '200 800' })
        document.fonts.add(await face.load())
      }
      const context = document.createElement('canvas').getContext('2d')
      context.font = `${weight} 1000px ${sources
        .map((_, at) => `part${at}`)
        .reverse()
        .join(', ')}, sans-serif`
      return characters.map((character) => Math.round(context.measureText(character).width))
    },
    { sources, weight, characters },
  )
}

function source(widths) {
  const tables = Object.entries(widths).map(([name, list]) => `  ${name}: [${list.join(', ')}],`)
  return `// Made by scripts/werkvormen/fontWidths.mjs from Atkinson Hyperlegible Next; do not edit.
// biome-ignore-all format: one line a font

/** The characters whose widths are known, in the order of the tables. */
export const characters = ${JSON.stringify(characters.join(''))}

/** Width of each character in thousandths of the font size. */
export const fontWidths = {
${tables.join('\n')}
} as const
`
}
