/** One line of the table of figures; `met` is undefined when there is nothing to meet. */
export type Row = {
  what: string
  figure: string
  target: string
  met: boolean | undefined
  notes: string
}

/** A number as people write it: three digits that count. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '-'
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(value >= 10 ? 3 : 2)))
}

/** Rows as a Markdown table. */
export function markdown(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, target, met, notes }) => {
    const verdict = met === undefined ? '' : met ? 'yes' : '**no**'
    return `| ${[what, figure, target, verdict, notes].join(' | ')} |`
  })
  return ['| what | figure | target | met | more |', '|---|---|---|---|---|', ...lines].join('\n')
}
