import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { markAtKey } from '../../../../client/reading/pictures/marks.ts'
import { SvgPicture } from '../../../../client/reading/pictures/SvgPicture.tsx'
import { picture, svg, svgText } from '../../../../shared/reading/pictures/svg.ts'

const hostile = '<script>alert(1)</script>'

function shown(node: ReturnType<typeof picture>, chosen: string[] = []): string {
  return renderToStaticMarkup(
    createElement(SvgPicture, {
      picture: node,
      chosen: new Set(chosen),
      onGo: () => undefined,
      nameOf: (id: string) => `briefje ${id}`,
    }),
  )
}

const map = picture({ w: 100, h: 50 }, 'Twee briefjes', [
  svg('g', { 'stroke-width': 2 }, [svg('circle', { r: 9 }), svg('text', {}, [hostile])], 'one'),
  svg('g', {}, [svg('title', {}, ['Ouders: 80 bij 20']), svg('circle', { r: 9 }, [], 'two')], 'two'),
  svg('rect', { width: 4 }, [], 'three'),
])

describe('a picture on the page', () => {
  test('its marks are buttons that say what they are, one of them a stop of the tab key', () => {
    const html = shown(map, ['two'])
    expect(html.match(/role="button"/g)).toHaveLength(3)
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="Ouders: 80 bij 20"')
    expect(html).toContain('aria-label="briefje three"')
    expect(html.match(/data-chosen/g)).toHaveLength(1)
    expect(html).toContain('role="group"')
    expect(html).toContain('aria-label="Twee briefjes"')
  })

  test('words of people stay words, and nothing becomes code', () => {
    expect(shown(map)).not.toContain('<script>')
    const evil = picture({ w: 1, h: 1 }, 'x', [
      svg('rect', { onclick: 'alert(1)', style: 'x', href: 'javascript:alert(1)', fill: 'red' }),
    ])
    expect(shown(evil)).not.toMatch(/alert|javascript|style=/)
    expect(shown(evil)).toContain('fill="red"')
  })

  test('without marks it is an image with a name', () => {
    const still = picture({ w: 1, h: 1 }, 'Alleen kijken', [svg('line', { x1: 0 })])
    expect(shown(still)).toMatch(/^<svg[^>]*role="img"/)
    expect(svgText(still)).toContain('role="img"')
  })

  test('arrow keys go round along the marks', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'a'].map((key) => markAtKey(key, 0, 3))).toEqual([
      1,
      2,
      0,
      2,
      undefined,
    ])
  })
})
