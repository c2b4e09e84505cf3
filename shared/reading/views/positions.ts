import { mapPicture } from '../pictures/positions/map.ts'
import { overlayPicture } from '../pictures/positions/overlay.ts'
import type { Position, PositionsOutcome, Stakeholder } from '../positions.ts'
import type { OutcomeView } from '../view.ts'
import { positionsFindings } from './positions/findings.ts'
import { isOverlay } from './positions/isOverlay.ts'
import { positionsTables } from './positions/tables.ts'
import { positionsTexts } from './positions/texts.ts'

/** Who has influence and interest, and where groups differ about that. */
export const positionsView: OutcomeView<PositionsOutcome> = {
  tables: positionsTables,
  findings: positionsFindings,
  pictures(outcome, options) {
    const words = positionsTexts[options.language]
    const { axes, positions, stakeholders } = outcome
    if (positions.length === 0) return []
    const placed = (name: string, interest: number, influence: number) =>
      words.mark(name, [words.value(axes.influence, influence), words.value(axes.interest, interest)])
    const ofStakeholder = ({ name, interest, influence }: Stakeholder) =>
      placed(name, interest.mean, influence.mean)
    const ofMark = ({ text, interest, influence }: Position) => placed(text, interest, influence)
    const overlay = {
      key: 'overlay',
      title: words.pictures.overlay,
      get svg() {
        const labels = { ...words.overlay, label: words.overlayLabel(stakeholders.length) }
        return overlayPicture(outcome, options, labels, ofStakeholder)
      },
    }
    const map = {
      key: 'map',
      title: words.pictures.map,
      get svg() {
        return mapPicture(outcome, options, words.mapLabel(positions.length), ofMark)
      },
    }
    return isOverlay(outcome) ? [overlay, map] : [map]
  },
}
