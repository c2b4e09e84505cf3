// How large the words of notes are with a whole board in view, in pixels of the screen, as a table in Markdown:
// `node scripts/werkvormen/letters.mjs`. Computed with what the canvas and the shared screen compute themselves.
import { cameraFor } from '../../client/board/canvas/cameraFor.ts'
import { boardView } from '../../client/projector/boardView.ts'
import { drawBoard } from '../../client/tiles/drawing.ts'
import { withLargeWords } from '../../client/tiles/largeWords.ts'
import { noteScale } from '../../shared/board/noteScale.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'

const texts = {
  short: 'Elk kind kent een naam',
  middle: 'Een vast gezicht van het wijkteam bij ons op school.',
  long: 'Overdag zien jullie wie er moe is. Na school weet ik waarom dat zo is.',
}
/** What a step leaves for the canvas beside its panel, below a question of two lines on a laptop and of one on a wide screen. */
const screens = {
  '1280 x 800': { w: 1280 - 54, h: 800 - 102 },
  '1440 x 900': { w: 1440 - 54, h: 900 - 102 },
  '1920 x 1080': { w: 1920 - 54, h: 1080 - 60 },
}
/** The same of the shared screen, below the question and the time. */
const shared = { w: 1920, h: 1080 - 128 }

const four = ['wie-zijn-wij', 'backcasting', 'sociale-kaart', 'stakeholders']

console.log(`| board | ${Object.keys(screens).join(' | ')} | shared screen |`)
console.log(
  `| --- | ${Object.keys(screens)
    .map(() => '---')
    .join(' | ')} | --- |`,
)
for (const id of four) {
  for (const layout of [...werkvormen[id].layouts].sort(plenaryLast)) {
    const cells = [...Object.values(screens).map(onCanvas(id, layout)), onScreen(id, layout)]
    console.log(`| ${id}, ${layout} | ${cells.join(' | ')} |`)
  }
}

function plenaryLast(a, b) {
  return Number(a === 'plenary') - Number(b === 'plenary')
}

function onCanvas(id, layout) {
  return (screen) => {
    const box = boxOf(id, layout)
    const { z } = cameraFor(box, screen)
    return inPixels(notesOf(box).map(({ props }) => props.fontSizeAdjustment * props.scale * z))
  }
}

/** Only boards of everyone are shown there. */
function onScreen(id, layout) {
  if (layout !== 'plenary') return ''
  const notes = new Map(notesOf(boxOf(id, layout)).map((note) => [note.id, note]))
  const drawing = withLargeWords(drawBoard(layoutOf(id, layout), notes), notes)
  const { w, h } = boardView(drawing, undefined)
  const sizes = drawing.items.filter((item) => notes.has(item.id)).map((item) => wordsOf(item).size)
  return inPixels(sizes.map((size) => size * Math.min(shared.w / w, shared.h / h)))
}

function layoutOf(id, layout) {
  return new Map(werkvormen[id].layout({}, 'nl', layout).map((record) => [record.id, record]))
}

function boxOf(id, layout) {
  const { view, items } = drawBoard(layoutOf(id, layout), new Map())
  const boxes = items.map(({ box }) => box).filter(({ w }) => w > 0)
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  if (boxes.length === 0) return view
  return {
    ...{ x, y },
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  }
}

function notesOf(box) {
  return Object.entries(texts).map(([name, text], at) =>
    noteShape(
      { id: name, text, by: '', color: 'yellow', x: box.x + 300 * at, y: box.y + 300, scale: noteScale(box) },
      `a${at + 1}`,
    ),
  )
}

function wordsOf({ marks }) {
  return marks.find((mark) => mark.kind === 'words')
}

function inPixels(sizes) {
  return sizes.map((size) => size.toFixed(1)).join(' / ')
}
