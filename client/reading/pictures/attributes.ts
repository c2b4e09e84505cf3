/**
 * Attributes with their SVG names as React knows them: `stroke-width` is `strokeWidth`. What would be code or a style
 * sheet never passes, whatever draws the picture.
 */
export function reactAttributes(attributes: Readonly<Record<string, string | number>>) {
  const known = Object.entries(attributes).filter(([name]) => !/^(on|style$|href|xlink|class)/i.test(name))
  return Object.fromEntries(known.map(([name, value]) => [reactName(name), value]))
}

function reactName(name: string): string {
  if (/^(aria|data)-/.test(name)) return name
  return name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase())
}
