import type { TLAssetId, TLShape } from '@tldraw/tlschema'
import type { Terms } from './identity.ts'
import { harvestedMeta } from './origin.ts'
import { printOf } from './print.ts'
import { resized } from './resize.ts'
import { type HarvestSource, type Properties, propertiesOf } from './types.ts'

/** The colours of an anonymous harvest: which one a person likes may tell who she is. */
const oneColour: Readonly<Record<string, string>> = { note: 'yellow' }
const oneInk = 'black'

/**
 * A shape as it comes onto the target, `factor` times as large: with its new id, its meta and its fingerprint. Its
 * place is still that of the source; who lays it out gives it another one.
 */
export function copyOf(shape: TLShape, source: HarvestSource, terms: Terms, factor: number): TLShape {
  const props = withPicture(shape, resized(shape, factor), source, terms)
  const copy = {
    ...shape,
    id: terms.ids.of(source, shape.id),
    isLocked: false,
    props: terms.anonymous ? inOneColour(shape, props) : props,
  } as unknown as TLShape
  const mark = { print: printOf(copy), ...(factor === 1 ? {} : { scale: factor }) }
  return { ...copy, meta: harvestedMeta(shape, source, terms, mark) }
}

/** The asset that the picture of a shape needs; undefined for what is no picture. */
export function pictureOf(shape: TLShape): TLAssetId | null | undefined {
  return shape.type === 'image' ? (propertiesOf(shape).assetId as TLAssetId | null) : undefined
}

function withPicture(shape: TLShape, props: Properties, source: HarvestSource, { ids }: Terms): Properties {
  const picture = pictureOf(shape)
  return picture ? { ...props, assetId: ids.of(source, picture) } : props
}

function inOneColour(shape: TLShape, props: Properties): Properties {
  const look: Record<string, unknown> = { ...props }
  if (look.color !== undefined) look.color = oneColour[shape.type] ?? oneInk
  if (look.labelColor !== undefined) look.labelColor = oneInk
  return look
}
