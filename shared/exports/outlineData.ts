import * as z from 'zod/mini'
import type { Outline, OutlineItem, OutlineZone } from '../board/outline/types.ts'
import type { Axis } from '../werkvormen/kit/zone.ts'

/** The outline of a board as JSON (docs/exports.md). Lengths are units of the page; undefined becomes null or empty. */
const boxSchema = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })

const axisSchema = z.object({
  name: z.string(),
  title: z.string(),
  kind: z.enum(['number', 'date']),
  /** What the left or the bottom side means; days are milliseconds since 1970. */
  from: z.number(),
  to: z.number(),
})

export const itemDataSchema = z.object({
  id: z.string(),
  kind: z.enum(['note', 'text', 'shape', 'drawing', 'image']),
  text: z.string(),
  color: z.string(),
  /** The author's member id; null when nobody may know. */
  by: z.nullable(z.string()),
  /** The group or person it was harvested from. */
  from: z.string(),
  value: z.object({ x: z.nullable(z.number()), y: z.nullable(z.number()) }),
  box: boxSchema,
  fields: z.record(z.string(), z.string()),
})
export type ItemData = z.infer<typeof itemDataSchema>

export const outlineDataSchema = z.object({
  zones: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      question: z.string(),
      areas: z.array(boxSchema),
      axes: z.object({ x: z.nullable(axisSchema), y: z.nullable(axisSchema) }),
      items: z.array(itemDataSchema),
    }),
  ),
  elsewhere: z.array(itemDataSchema),
  links: z.array(
    z.object({
      id: z.string(),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
      text: z.string(),
      color: z.string(),
      dash: z.string(),
      size: z.string(),
      heads: z.object({ start: z.boolean(), end: z.boolean() }),
    }),
  ),
})
export type OutlineData = z.infer<typeof outlineDataSchema>

/** The outline as plain data. Whether somebody holds a note back is their own business and not in it. */
export function outlineData({ zones, elsewhere, links }: Outline): OutlineData {
  return {
    zones: zones.map(zoneData),
    elsewhere: elsewhere.map(itemData),
    links: links.map((link) => ({ ...link, text: link.text.toWellFormed() })),
  }
}

function zoneData({ name, title, question, areas, axes, items }: OutlineZone): OutlineData['zones'][number] {
  return {
    name,
    title,
    question,
    areas: areas.map(rounded),
    axes: { x: axisData(axes?.x), y: axisData(axes?.y) },
    items: items.map(itemData),
  }
}

function axisData(axis: Axis | undefined): z.infer<typeof axisSchema> | null {
  return axis ? { ...axis } : null
}

function itemData({ id, kind, text, color, by, origin, value, box, fields }: OutlineItem): ItemData {
  return {
    ...{ id, kind, text: text.toWellFormed(), color, by: by ?? null, from: origin?.label ?? '' },
    value: { x: value.x ?? null, y: value.y ?? null },
    box: rounded(box),
    fields: { ...fields },
  }
}

function rounded({ x, y, w, h }: z.infer<typeof boxSchema>): z.infer<typeof boxSchema> {
  const short = (length: number) => Math.round(length * 100) / 100
  return { x: short(x), y: short(y), w: short(w), h: short(h) }
}
