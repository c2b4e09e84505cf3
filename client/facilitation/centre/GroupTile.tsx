import { Check, Hand, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Board } from '../../../shared/space/model.ts'
import { useTile } from '../../sync/useTile.ts'
import { BoardTile } from '../../tiles/BoardTile.tsx'
import { BoardLink } from '../BoardLink.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { Alone } from './Alone.tsx'
import { activityWords, silentSince } from './activityWords.ts'
import type { StepTile } from './stepTiles.ts'
import styles from './Tile.module.css'

type Props = { tile: StepTile; now: number }

/** One group: its board, who is in it, how it goes, and whether it asks for something. */
export function GroupTile({ tile, now }: Props) {
  const { board, readable } = tile
  return (
    <li className={styles.tile} data-hand={tile.hands.length > 0 ? '' : undefined}>
      {board && readable ? <OpenTile tile={tile} board={board} now={now} /> : <ClosedTile tile={tile} />}
      {tile.alone && <Alone tile={tile} memberId={tile.alone} />}
    </li>
  )
}

type OpenProps = { tile: StepTile; board: Board; now: number }

function OpenTile({ tile, board, now }: OpenProps) {
  const { space, texts } = useDeskView()
  const { drawing, notes, lastChangeAt, status, seenIn } = useTile(space.id, board.id, board.epoch)
  const loaded = status === 'ready' || drawing !== undefined
  const count = texts.tiles.notes(notes)
  const since = silentSince(space.steps.get(tile.group.stepId), board)
  const activity = activityWords({ at: lastChangeAt, since, now }, texts.tiles)
  return (
    <>
      <div ref={seenIn} className={styles.picture}>
        {drawing && <BoardTile drawing={drawing} label={`${tile.group.name}: ${count}`} />}
      </div>
      <TileWords
        tile={tile}
        facts={loaded ? [count, activity].filter(Boolean).join(' · ') : texts.tiles.loading}
        name={
          <BoardLink
            spaceId={space.id}
            boardId={board.id}
            className={styles.open}
            label={texts.tiles.open(tile.group.name)}
          >
            {tile.group.name}
          </BoardLink>
        }
      />
    </>
  )
}

/** A board that is not hers to read: that it is, and for whom, but nothing of what stands on it. */
function ClosedTile({ tile }: { tile: StepTile }) {
  const view = useDeskView()
  const { texts } = view
  const members = tile.group.members
    .map((id) => view.firstNames.get(id)?.first ?? nameOf(view, id))
    .join(', ')
  const facts = tile.board ? (
    <>
      <Lock size={14} aria-hidden /> {texts.tiles.onlyFor(members)}
    </>
  ) : (
    texts.tiles.noBoards
  )
  return <TileWords tile={tile} facts={facts} name={tile.group.name} closed />
}

type WordsProps = { tile: StepTile; facts: ReactNode; name: ReactNode; closed?: boolean }

function TileWords({ tile, facts, name, closed = false }: WordsProps) {
  const view = useDeskView()
  const { texts } = view
  const { group, ready, hands, away } = tile
  const members = group.members.map((id) => {
    const first = view.firstNames.get(id)?.first ?? nameOf(view, id)
    return away.includes(id) ? texts.tiles.awayMember(first) : first
  })
  const full = group.members.map((id) => nameOf(view, id)).join(', ')
  return (
    <div className={styles.words} data-closed={closed ? '' : undefined}>
      <div className={styles.head}>
        <h3 className={styles.name} title={group.name}>
          {name}
        </h3>
        {hands.length > 0 && (
          <span className={styles.handUp}>
            <Hand size={16} aria-hidden />
            <span className="visually-hidden">{texts.tiles.hand}</span>
          </span>
        )}
        {ready && (
          <span className={styles.isReady}>
            <Check size={16} aria-hidden />
            <span>{texts.tiles.ready}</span>
          </span>
        )}
      </div>
      {!closed && full !== group.name && (
        <p className={styles.members} title={full}>
          {members.join(', ')}
        </p>
      )}
      <p className={styles.facts}>{facts}</p>
      {closed && away.length > 0 && <p className={styles.facts}>{texts.tiles.away(away.length)}</p>}
    </div>
  )
}
