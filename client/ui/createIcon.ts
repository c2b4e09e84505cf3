import { createElement, type SVGProps } from 'react'

/** The drawing of an icon as lucide-react keeps it. */
type IconData = { node: readonly (readonly [string, Record<string, string>])[] }

type IconProps = SVGProps<SVGSVGElement> & { size?: number | string }

/**
 * Makes an icon component of a drawing. It takes the place of lucide-react's own (see vite.config.ts), which
 * brings a context, aliases and class names that are not used here. Icons are decoration unless labelled.
 */
export default function createIcon({ node }: IconData) {
  // biome-ignore lint/correctness/noComponentHookFactories: called once per icon, when its module is loaded.
  return function LucideIcon({ size = 24, ...rest }: IconProps) {
    return createElement(
      'svg',
      {
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        'aria-hidden': rest['aria-label'] === undefined ? true : undefined,
        ...rest,
      },
      ...node.map(([tag, attributes]) => createElement(tag, attributes)),
    )
  }
}
