// Writes shared/werkvormen/kit/fontWidths.ts: how wide each character of tldraw's fonts is, so that texts can be
// measured in Node. Run it again when @tldraw/assets changes: `node scripts/werkvormen/fontWidths.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const fonts = {
  draw: 'Shantell_Sans-Informal_Regular',
  sans: 'IBMPlexSans-Medium',
  sansBold: 'IBMPlexSans-Bold',
}
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
  for (const [name, file] of Object.entries(fonts)) widths[name] = await measure(page, name, file)
  writeFileSync(target, source(widths))
} finally {
  await browser.close()
}

function charactersOf(list) {
  return list.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
  )
}

async function measure(page, family, file) {
  const data = readFileSync(new URL(`node_modules/@tldraw/assets/fonts/${file}.woff2`, root)).toString(
    'base64',
  )
  return page.evaluate(
    async ({ family, data, characters }) => {
      const face = new FontFace(family, `url(data:font/woff2;base64,${data})`)
      document.fonts.add(await face.load())
      const context = document.createElement('canvas').getContext('2d')
      context.font = `1000px ${family}`
      return characters.map((character) => Math.round(context.measureText(character).width))
    },
    { family, data, characters },
  )
}

function source(widths) {
  const tables = Object.entries(widths).map(([name, list]) => `  ${name}: [${list.join(', ')}],`)
  return `// Made by scripts/werkvormen/fontWidths.mjs from the fonts in @tldraw/assets; do not edit.
// biome-ignore-all format: one line a font

/** The characters whose widths are known, in the order of the tables. */
export const characters = ${JSON.stringify(characters.join(''))}

/** Width of each character in thousandths of the font size. */
export const fontWidths = {
${tables.join('\n')}
} as const
`
}
