import { Check, Hand, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Board } from '../../../shared/space/model.ts'
import { useTile } from '../../sync/useTile.ts'
import { BoardTile } from '../../tiles/BoardTile.tsx'
import { BoardLink } from '../BoardLink.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { activityWords } from './activityWords.ts'
import type { StepTile } from './stepTiles.ts'
import styles from './Tile.module.css'

type Props = { tile: StepTile; now: number }

/** One group: its board, who is in it, how it goes, and whether it asks for something. */
export function GroupTile({ tile, now }: Props) {
  const view = useDeskView()
  const { board, readable, group } = tile
  const members = group.members.map((id) => nameOf(view, id)).join(', ')
  return (
    <li className={styles.tile} data-hand={tile.hands.length > 0 ? '' : undefined}>
      {board && readable ? (
        <OpenTile tile={tile} board={board} members={members} now={now} />
      ) : (
        <>
          <div className={styles.closed}>
            <Lock size={18} aria-hidden />
            <span>{board ? view.texts.tiles.onlyFor(members) : view.texts.tiles.noBoards}</span>
          </div>
          <TileWords tile={tile} members={members} facts="" />
        </>
      )}
    </li>
  )
}

type OpenProps = { tile: StepTile; board: Board; members: string; now: number }

function OpenTile({ tile, board, members, now }: OpenProps) {
  const { space, texts } = useDeskView()
  const { drawing, notes, lastChangeAt, status, seenIn } = useTile(space.id, board.id, board.epoch)
  const loaded = status === 'ready' || drawing !== undefined
  const count = texts.tiles.notes(notes)
  const facts = loaded ? `${count} · ${activityWords(lastChangeAt, now, texts.tiles)}` : texts.tiles.loading
  return (
    <>
      <div ref={seenIn} className={styles.picture}>
        {drawing && <BoardTile drawing={drawing} label={`${tile.group.name}: ${count}`} />}
      </div>
      <TileWords
        tile={tile}
        members={members}
        facts={facts}
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

type WordsProps = { tile: StepTile; members: string; facts: string; name?: ReactNode }

function TileWords({ tile, members, facts, name }: WordsProps) {
  const { texts } = useDeskView()
  const { group, ready, hands, away } = tile
  return (
    <div className={styles.words}>
      <div className={styles.head}>
        <h3 className={styles.name} title={group.name}>
          {name ?? group.name}
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
      {members !== group.name && (
        <p className={styles.members} title={members}>
          {members}
        </p>
      )}
      <p className={styles.facts}>
        {[facts, away.length > 0 ? texts.tiles.away(away.length) : ''].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
