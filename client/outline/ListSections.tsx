import type { TLStore } from '@tldraw/tldraw'
import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { holdWords } from '../board/sharing/holdWords.ts'
import { isShareable } from '../board/sharing/shareableZones.ts'
import { useScene } from '../board/state/scene.ts'
import { stepOfBoard } from '../meeting/step/stepHere.ts'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { askedIn } from './firstPlace.ts'
import { imageSource } from './imageSource.ts'
import { ListSection, sectionTitle } from './ListSection.tsx'
import { NoteLine } from './NoteLine.tsx'
import type { Row, Section } from './rows.ts'
import { factsOf } from './rowWords.ts'
import { useDots } from './useDots.ts'
import type { ListState } from './useListState.ts'
import type { ListVote, Voting } from './useListVote.ts'
import { useLookedAt } from './useLookedAt.ts'
import { useShown } from './useShown.ts'

type Props = {
  sections: readonly Section[]
  outline: Outline
  state: ListState
  store: TLStore
  voting: Voting
}

/** Every part of the list, with what its lines need to know. */
export function ListSections({ sections, outline, state, store, voting }: Props) {
  const texts = useTexts(listTexts).zone
  const scene = useScene()
  const { vote, things } = voting
  const lineOf = useLineOf(outline, state, store, (id) => (things.has(id) ? vote : undefined))
  const dots = useDots()
  const lookedAt = useLookedAt(store, outline, state.writing !== undefined)
  const isShared = shareable(scene)
  const open = sections.filter(({ zone }) => !state.folded.has(zone ?? ''))
  const allowance = useShown(open.reduce((sum, { rows }) => sum + rows.length, 0))
  let left = allowance
  return sections.map((section) => {
    const { zone, rows } = section
    const isOpen = open.includes(section)
    const shown = isOpen ? Math.min(rows.length, left) : 0
    left -= shown
    return (
      <ListSection
        key={zone ?? ''}
        section={section}
        title={sectionTitle(section, sections.length === 1, texts)}
        open={isOpen}
        lookedAt={zone !== undefined && lookedAt === zone}
        removed={state.removed?.zone === zone ? state.removed : undefined}
        shareable={zone !== undefined && isShared(zone)}
        dots={dots.get(zone ?? '') ?? 0}
        vote={zone !== undefined && things.has(zone) ? vote : undefined}
        shown={shown}
        line={lineOf}
      />
    )
  })
}

function useLineOf(
  outline: Outline,
  { writing }: ListState,
  store: TLStore,
  voteOn: (id: string) => ListVote | undefined,
): (row: Row) => React.ReactNode {
  const { space, board, names, readOnly, options, texts: words, meeting } = useScene()
  const texts = useTexts(listTexts)
  const language = useLanguage()
  const dots = useDots()
  const axes = new Map(outline.zones.map(({ name, axes: own }) => [name, own]))
  const { werkvorm } = board
  const { held } = holdWords(board.kind, meeting.harvest)
  return (row) => {
    const member = row.by === undefined ? undefined : space.members.get(row.by)
    const name = member
      ? (names.get(member.id) ?? member.name)
      : row.by === undefined
        ? ''
        : words.people.gone
    const shows = options.names && !board.anonymous
    const from = row.origin ? meeting.harvest.from(row.origin.label) : ''
    return (
      <NoteLine
        key={row.id}
        row={row}
        werkvorm={werkvorm}
        author={shows ? name : ''}
        discipline={shows ? (member?.discipline ?? '') : ''}
        facts={factsOf(row, { werkvorm, axes: axes.get(row.zone ?? ''), language, texts, from })}
        dots={dots.get(row.id) ?? 0}
        vote={voteOn(row.id)}
        src={row.kind === 'image' ? imageSource(store, row.id) : ''}
        heldWords={held}
        writable={readOnly === undefined}
        writing={writing?.id !== row.id ? 'no' : writing.isNew ? 'new' : 'yes'}
        asked={writing?.id === row.id && writing.isNew ? askedIn(outline, writing.zone) : undefined}
      />
    )
  }
}

/** Which zones of the own card its owner can share by a tick; none on every other board. */
function shareable({
  space,
  board,
  me,
  harvest,
  readOnly,
}: ReturnType<typeof useScene>): (zone: string) => boolean {
  const plan = stepOfBoard(space, board)?.harvest
  const own = board.kind === 'solo' && board.members.includes(me.id)
  if (!own || !harvest?.ticked || !plan || readOnly) return () => false
  return (zone) => isShareable(zone, plan)
}
