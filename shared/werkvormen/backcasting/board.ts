import type { Language } from '../../space/model.ts'
import { type Box, bottom, columns, right } from '../kit/box.ts'
import { type DateAxis, dateAxisPieces, yearAxis } from '../kit/dateAxis.ts'
import { type Lane, lanePieces, laneZone } from '../kit/lane.ts'
import { panelZones } from '../kit/panels.ts'
import { rows } from '../kit/rows.ts'
import { stack } from '../kit/stack.ts'
import { type TextStyle, typeScale } from '../kit/type.ts'
import { aligned, type ZonePanel, zonePieces } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { laneNames } from './lanes.ts'
import { arrived, type BackcastingSettings } from './settings.ts'
import { texts } from './texts.ts'

/** How a board with a line of time is divided, in page units. */
type Plan = {
  readonly words: 'large' | 'small'
  readonly today: number
  readonly label: number
  /** Before the line: half a note, because its middle is what counts. After it as much at least, and the horizon. */
  readonly gutter: number
  readonly line: number
  readonly end: number
  readonly future: number
  readonly gap: number
  readonly arrow: number
  /** One a lane, in the order of `laneNames`. */
  readonly lanes: readonly number[]
  readonly styles: { readonly title: TextStyle; readonly question: TextStyle; readonly year: TextStyle }
}

/** On a projector. Lanes of two rows, panels of three columns of notes as people make them there. */
const large: Plan = {
  ...{ words: 'large', today: 850, label: 440, gutter: 125, line: 1945, end: 190, future: 850, gap: 35 },
  ...{ arrow: 140, lanes: [548, 548, 548, 548] },
  styles: {
    title: typeScale.title,
    question: typeScale.question,
    year: { font: 'sansBold', size: 70, align: 'start' },
  },
}

/**
 * On the laptop of a group: most of its room for milestones and steps, and no larger than a group needs, so that its
 * words are read there with the whole board in view.
 */
const small: Plan = {
  ...{ words: 'small', today: 580, label: 260, gutter: 125, line: 1630, end: 125, future: 640, gap: 14 },
  ...{ arrow: 88, lanes: [550, 550, 280, 280] },
  styles: {
    title: { ...typeScale.smallTitle, size: 46 },
    question: { ...typeScale.smallQuestion, size: 36 },
    year: { font: 'sansBold', size: 44, align: 'start' },
  },
}

/** Everyone: all lines over each other, and the first steps. */
export const everyone = board(large)

/** A group: the same line, with smaller words. */
export const group = board(small)

function board(plan: Plan): Layout<BackcastingSettings> {
  return {
    layout: (settings, language) => {
      const place = places(plan)
      return stack([
        ...panels(plan, settings, language).flatMap(zonePieces),
        ...lanes(plan, settings, language).flatMap(lanePieces),
        ...dateAxisPieces(axis(plan, place, settings, language)),
      ])
    },
    zones: (settings, language) => {
      const [future = [], today = []] = panels(plan, settings, language).map((panel) => panelZones([panel]))
      return [...future, ...lanes(plan, settings, language).map(laneZone), ...today]
    },
  }
}

function axis(
  plan: Plan,
  { line }: Places,
  { first, horizon }: BackcastingSettings,
  language: Language,
): DateAxis {
  return {
    name: 'years',
    span: { first, horizon },
    box: { ...line, h: plan.arrow },
    before: plan.gutter + plan.label,
    after: plan.end,
    word: texts[language].back,
    foot: bottom(line),
    style: plan.styles.year,
    colour: 'green',
  }
}

function panels(plan: Plan, settings: BackcastingSettings, language: Language): ZonePanel[] {
  const { future, today } = texts[language]
  const place = places(plan)
  const { words } = plan
  const question = `${arrived(settings, language)} ${future.question}`
  return aligned([
    {
      zone: 'future',
      name: 'future',
      title: future.title,
      question,
      box: place.future,
      colour: 'green',
      words,
    },
    { zone: 'today', name: 'today', ...today, box: place.today, colour: 'orange', words },
  ])
}

const colours = { milestones: 'blue', steps: 'violet', needed: 'grey', helpers: 'light-green' } as const

function lanes(plan: Plan, { first, horizon, snap }: BackcastingSettings, language: Language): Lane[] {
  const words = texts[language]
  const { lanes: boxes } = places(plan)
  const axes = { x: yearAxis(words.axis, { first, horizon }, snap === 'day' ? undefined : snap) }
  return laneNames.flatMap((zone, at): Lane[] => {
    const box = boxes[at]
    const { label, gutter, styles } = plan
    const look = { colour: colours[zone], label, gutter, styles }
    return box ? [{ zone, ...words.lanes[zone], box, axes, ...look }] : []
  })
}

type Places = { today: Box; line: Box; future: Box; lanes: Box[] }

function places(plan: Plan): Places {
  const heights = [plan.arrow, ...plan.lanes]
  const height = heights.reduce((sum, each) => sum + each)
  const widths = [plan.today, plan.label + plan.gutter + plan.line + plan.end, plan.future]
  const [today, middle, future] = columns({ x: 0, y: 0 }, height, widths, plan.gap)
  if (!today || !middle || !future) throw new RangeError('A row of three columns')
  const line = { ...middle, x: right(middle) - plan.end - plan.line, w: plan.line }
  const [, ...lanes] = rows(line, line.w, heights, 0)
  return { today, line, future, lanes }
}
