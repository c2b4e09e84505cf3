import { expect, test } from 'vitest'
import { aboutBoard } from '../../../../client/meeting/step/aboutBoard.ts'
import { stepHere } from '../../../../client/meeting/step/stepHere.ts'
import { meeting as texts } from '../../../../shared/texts/nl/meeting.ts'
import { wieZijnWij } from '../../../../shared/werkvormen/wie-zijn-wij/index.ts'
import { board, byId } from '../../shared/space/spaceFixture.ts'
import { kim, meetingSpace } from './meetingFixture.ts'

test('B19 a duo is told which parts of its board stay: what people are proud of and doubt does not go on', () => {
  const { harvest } = wieZijnWij.script({}, 'nl').find(({ key }) => key === 'duo') ?? {}
  const before = meetingSpace('duos')
  const steps = [...before.steps.values()].map((step) =>
    step.id === 'duos' && harvest
      ? {
          ...step,
          harvest: {
            toStepId: 'samen',
            zones: harvest.zones,
            share: 'all' as const,
            when: 'atOnce' as const,
          },
        }
      : step,
  )
  const state = { ...before, steps: byId(steps) }
  const duo = board('duo1', {
    kind: 'group',
    werkvorm: 'wie-zijn-wij',
    layout: 'duo',
    openToFacilitators: true,
  })
  const here = stepHere(state, duo)
  const words = here && aboutBoard(state, duo, here, kim, texts)
  expect(words?.slice(2)).toEqual([
    'Straks gaat een deel naar het bord van iedereen',
    'Blijft hier: ‘Daar ben ik trots op’, ‘Daar twijfel ik over’, ‘Dat wist ik niet van jouw vak’ en wat je achterhoudt',
  ])
})
