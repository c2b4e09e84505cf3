import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import type { Segment } from '../../../../shared/board/points.ts'
import type { RichTextNode } from '../../../../shared/board/richText.ts'

const colors = ['black', 'grey', 'violet', 'blue', 'orange', 'green', 'red', 'yellow'] as const
const sizes = ['s', 'm', 'l', 'xl'] as const
const fonts = ['draw', 'sans', 'serif', 'mono'] as const
const dashes = ['draw', 'solid', 'dashed', 'dotted'] as const
const fills = ['none', 'semi', 'solid', 'pattern', 'fill'] as const
const aligns = ['start', 'middle', 'end'] as const

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const hundredth = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 100)
const positive = fc.double({ min: 0.5, max: 10_000, noNaN: true })
const scale = fc.double({ min: 0.1, max: 8, noNaN: true })
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.isWellFormed())
const near = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 100)
/** Ends of an arrow: within the extent that validate.ts allows. */
const point = fc.record({ x: near, y: near })

const mark = one([
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://example.org/a', rel: null } },
])
const textNode: fc.Arbitrary<RichTextNode> = fc
  .tuple(words, fc.uniqueArray(mark, { maxLength: 2, selector: ({ type }) => type }))
  .map(([text, marks]) => ({
    type: 'text',
    ...(marks.length > 0 ? { marks: [...marks].sort((a, b) => (a.type < b.type ? -1 : 1)) } : {}),
    text,
  }))

/** Neighbouring texts of one look are one text, as ProseMirror has it. */
function joined(nodes: RichTextNode[]): RichTextNode[] {
  const result: RichTextNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last && JSON.stringify(last.marks) === JSON.stringify(node.marks))
      last.text = `${last.text}${node.text}`
    else result.push({ ...node })
  }
  return result
}

const paragraph: fc.Arbitrary<RichTextNode> = fc
  .tuple(fc.array(textNode, { maxLength: 3 }), fc.boolean())
  .map(([texts, directed]) => ({
    type: 'paragraph',
    ...(directed ? { attrs: { dir: 'auto' } } : {}),
    ...(texts.length > 0 ? { content: joined(texts) } : {}),
  }))
const list: fc.Arbitrary<RichTextNode> = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((items) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
}))

export const richText = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: list }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((content) => ({ type: 'doc', content }))

/** Coordinates as tldraw writes them, in hundredths, or any number. */
export const coordinate = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -300_000, max: 300_000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => value + 0) },
)
const linePoint = fc.oneof(
  fc.record({ x: coordinate, y: coordinate }),
  fc.record({ x: coordinate, y: coordinate, z: fc.constant(0.5) }),
  fc.record({
    x: coordinate,
    y: coordinate,
    z: fc.integer({ min: 0, max: 125 }).map((value) => value / 100),
  }),
)
const segment: fc.Arbitrary<Segment> = fc.record({
  type: one(['free', 'straight'] as const),
  points: fc.array(linePoint, { minLength: 1, maxLength: 20 }),
})
export const segments = fc.array(segment, { minLength: 1, maxLength: 4 })

const textLook = { font: one(fonts), size: one(sizes), color: one(colors), labelColor: one(colors) }
const props = {
  note: fc.record({
    ...textLook,
    fontSizeAdjustment: fc.nat(40),
    align: one(aligns),
    verticalAlign: one(aligns),
    growY: fc.nat(400),
    url: one(['', 'https://example.org']),
    richText,
    scale,
  }),
  text: fc.record({
    color: one(colors),
    size: one(sizes),
    font: one(fonts),
    textAlign: one(aligns),
    w: positive,
    richText,
    scale,
    autoSize: fc.boolean(),
  }),
  geo: fc.record({
    ...textLook,
    geo: one(['rectangle', 'ellipse', 'diamond'] as const),
    dash: one(dashes),
    url: fc.constant(''),
    w: positive,
    h: positive,
    growY: fc.nat(400),
    scale,
    fill: one(fills),
    align: one(aligns),
    verticalAlign: one(aligns),
    richText,
  }),
  frame: fc.record({ w: positive, h: positive, name: words, color: one(colors) }),
  group: fc.constant({}),
  draw: fc.record({
    color: one(colors),
    fill: one(fills),
    dash: one(dashes),
    size: one(sizes),
    segments,
    isComplete: fc.boolean(),
    isClosed: fc.boolean(),
    isPen: fc.boolean(),
    scale,
  }),
  highlight: fc.record({
    color: one(colors),
    size: one(sizes),
    segments,
    isComplete: fc.boolean(),
    isPen: fc.boolean(),
    scale,
  }),
  line: fc.record({
    color: one(colors),
    dash: one(dashes),
    size: one(sizes),
    spline: one(['line', 'cubic'] as const),
    points: fc.tuple(point, point).map(([a, b]) => ({
      a1: { id: 'a1', index: 'a1', ...a },
      a2: { id: 'a2', index: 'a2', ...b },
    })),
    scale,
  }),
  arrow: fc.record({
    kind: one(['arc', 'elbow'] as const),
    labelColor: one(colors),
    color: one(colors),
    fill: one(fills),
    dash: one(dashes),
    size: one(sizes),
    arrowheadStart: one(['none', 'arrow'] as const),
    arrowheadEnd: one(['none', 'arrow'] as const),
    font: one(fonts),
    start: point,
    end: point,
    bend: near,
    text: words,
    labelPosition: fc.double({ min: 0, max: 1, noNaN: true }),
    scale,
    elbowMidPoint: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  image: fc.record({
    w: positive,
    h: positive,
    playing: fc.boolean(),
    url: fc.constant(''),
    assetId: one([null, 'asset:a1']),
    crop: one([null, { topLeft: { x: 0, y: 0 }, bottomRight: { x: 0.5, y: 0.5 } }]),
    flipX: fc.boolean(),
    flipY: fc.boolean(),
    altText: fc.string({ maxLength: 10 }),
  }),
}

export type ShapeType = keyof typeof props
export const shapeTypes = Object.keys(props) as ShapeType[]

const id = fc.stringMatching(/^[A-Za-z0-9_-]{8,21}$/)
const meta = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  {
    maxKeys: 3,
    noNullPrototype: true,
  },
)

/** A valid shape of one type with random properties. */
export function shape(type: ShapeType): fc.Arbitrary<TLRecord> {
  return fc
    .record({
      id: id.map((text) => `shape:${text}`),
      x: hundredth,
      y: hundredth,
      rotation: fc.double({ min: -7, max: 7, noNaN: true }).map((value) => value + 0),
      index: one(['a1', 'a2', 'a1V']),
      parentId: one(['page:page', 'shape:parent']),
      isLocked: fc.boolean(),
      opacity: fc.double({ min: 0, max: 1, noNaN: true }),
      props: props[type] as fc.Arbitrary<object>,
      meta,
    })
    .map((fields) => ({ typeName: 'shape', type, ...fields }) as unknown as TLRecord)
}

export const binding = fc
  .record({
    id: id.map((text) => `binding:${text}`),
    fromId: fc.constant('shape:from'),
    toId: fc.constant('shape:to'),
    props: fc.record({
      terminal: one(['start', 'end'] as const),
      normalizedAnchor: fc.record({ x: fc.constant(0.5), y: fc.constant(0.25) }),
      isExact: fc.boolean(),
      isPrecise: fc.boolean(),
      snap: one(['none', 'edge'] as const),
    }),
    meta,
  })
  .map((fields) => ({ typeName: 'binding', type: 'arrow', ...fields }) as unknown as TLRecord)

export const asset = fc.record({ id: id.map((text) => `asset:${text}`), w: positive, h: positive, meta }).map(
  ({ id: assetId, w, h, meta: own }) =>
    ({
      typeName: 'asset',
      type: 'image',
      id: assetId,
      props: {
        w,
        h,
        name: 'foto.png',
        isAnimated: false,
        mimeType: 'image/png',
        src: '/assets/abc',
        fileSize: 12,
      },
      meta: own,
    }) as unknown as TLRecord,
)
