/** A whole number between two others; undefined for anything else that was typed. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
