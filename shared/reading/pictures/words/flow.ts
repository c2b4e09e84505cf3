import type { Label } from '../label.ts'

/** Words under a heading: each of them a box of its own height. */
export type FlowGroup = { readonly title: Label; readonly items: readonly FlowItem[] }
export type FlowItem = { readonly label: Label; readonly h: number; readonly note?: string }

/** Columns beside each other, as in a newspaper. */
export type Columns = {
  readonly count: number
  readonly height: number
  /** Below a heading, between boxes, and above the heading of a next group. */
  readonly under: number
  readonly between: number
  readonly apart: number
}

export type Flowed = { readonly column: number; readonly y: number } & (
  | { readonly title: Label }
  | { readonly item: FlowItem }
)

/**
 * Lets the groups run through the columns, from top to bottom and from left to right. A group that goes on in a next
 * column has its heading there again. Undefined when they do not fit.
 */
export function flow(groups: readonly FlowGroup[], columns: Columns): Flowed[] | undefined {
  const placed: Flowed[] = []
  let [column, y] = [0, 0]
  for (const group of groups) {
    let isTitled = false
    for (const item of group.items) {
      const head = () =>
        isTitled ? columns.between : group.title.h + columns.under + (y > 0 ? columns.apart : 0)
      if (y > 0 && y + head() + item.h > columns.height) {
        column += 1
        y = 0
        isTitled = false
      }
      if (column >= columns.count || y + head() + item.h > columns.height) return undefined
      const top = y + head()
      if (!isTitled) placed.push({ column, y: top - columns.under - group.title.h, title: group.title })
      placed.push({ column, y: top, item })
      y = top + item.h
      isTitled = true
    }
  }
  return placed
}

/** In so many pixels more the columns are tried again. */
const step = 16

/** The same in the lowest columns in which the groups fit, so that the columns end at about the same height. */
export function balancedFlow(groups: readonly FlowGroup[], columns: Columns): Flowed[] | undefined {
  const heights = groups.flatMap(({ title, items }) => [title.h, ...items.map(({ h }) => h)])
  const least = heights.reduce((sum, h) => sum + h, 0) / columns.count
  for (let height = least; height < columns.height; height += step) {
    const found = flow(groups, { ...columns, height })
    if (found) return found
  }
  return flow(groups, columns)
}
