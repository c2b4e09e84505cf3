import type { NetworkOutcome } from '../network.ts'
import { networkPicture } from '../pictures/network.ts'
import type { OutcomeView } from '../view.ts'
import { networkFindings } from './networkFindings.ts'
import { networkTables } from './networkTables.ts'
import { networkTexts } from './networkTexts.ts'

/** A map of who is around a question: its names, its ties, what they say, and a drawing of them. */
export const networkView: OutcomeView<NetworkOutcome> = {
  tables: networkTables,
  findings: networkFindings,
  pictures: (network, options) =>
    network.nodes.length === 0
      ? []
      : [
          {
            key: 'network',
            title: networkTexts[options.language].pictures.map,
            get svg() {
              return networkPicture(network, options)
            },
          },
        ],
}
