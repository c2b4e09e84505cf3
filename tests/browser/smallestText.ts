import type { Page } from 'playwright-core'

export type SeenText = { readonly text: string; readonly pixels: number }

/**
 * Every text that can be seen on a page with the height of its letters on the screen, smallest first. Letters in a
 * picture are as large as the picture makes them.
 */
export async function textsBySize(page: Page): Promise<SeenText[]> {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(() => {
    const isSeen = (element: Element) => {
      if (element.closest('.visually-hidden, [hidden], title, script, style')) return false
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
    }
    const zoom = (element: Element) =>
      element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const seen: { text: string; pixels: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || !isSeen(element)) continue
      const drawn = element.closest('text') ?? element
      seen.push({ text, pixels: Number.parseFloat(getComputedStyle(element).fontSize) * zoom(drawn) })
    }
    return seen.sort((a, b) => a.pixels - b.pixels)
  })
}
