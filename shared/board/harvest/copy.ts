import type { TLAssetId, TLShape } from '@tldraw/tlschema'
import { harvestedId } from './identity.ts'
import { harvestedMeta } from './origin.ts'
import { printOf } from './print.ts'
import { resized } from './resize.ts'
import { type HarvestRules, type HarvestSource, type Properties, propertiesOf } from './types.ts'

/** The colours of an anonymous harvest: which one a person likes may tell who she is. */
const oneColour: Readonly<Record<string, string>> = { note: 'yellow' }
const oneInk = 'black'

/**
 * A shape as it comes onto the target, `factor` times as large: with its new id, its meta and its fingerprint. Its
 * place is still that of the source; who lays it out gives it another one.
 */
export function copyOf(shape: TLShape, source: HarvestSource, rules: HarvestRules, factor: number): TLShape {
  const props = withPicture(shape, resized(shape, factor), source, rules)
  const copy = {
    ...shape,
    id: harvestedId(source.boardId, shape.id, rules.anonymous),
    isLocked: false,
    props: rules.anonymous ? inOneColour(shape, props) : props,
  } as unknown as TLShape
  const mark = { print: printOf(copy), ...(factor === 1 ? {} : { scale: factor }) }
  return { ...copy, meta: harvestedMeta(shape, source, rules, mark) }
}

/** The asset that the picture of a shape needs; undefined for what is no picture. */
export function pictureOf(shape: TLShape): TLAssetId | null | undefined {
  return shape.type === 'image' ? (propertiesOf(shape).assetId as TLAssetId | null) : undefined
}

function withPicture(
  shape: TLShape,
  props: Properties,
  source: HarvestSource,
  { anonymous }: HarvestRules,
): Properties {
  const picture = pictureOf(shape)
  return picture ? { ...props, assetId: harvestedId(source.boardId, picture, anonymous) } : props
}

function inOneColour(shape: TLShape, props: Properties): Properties {
  const look: Record<string, unknown> = { ...props }
  if (look.color !== undefined) look.color = oneColour[shape.type] ?? oneInk
  if (look.labelColor !== undefined) look.labelColor = oneInk
  return look
}
