import type { ReactNode } from 'react'
import type { Board } from '../../shared/space/model.ts'
import { resultTexts } from '../../shared/texts/results.ts'
import { useTile } from '../sync/useTile.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { thingNames } from './results/thingNames.ts'

export type NameOf = (key: string) => string | undefined

type Props = {
  spaceId: string
  /** The boards on which a poll was held: one, or those of all groups. */
  boards: readonly Board[]
  children: (nameOf: NameOf) => ReactNode
}

/** What notes and zones with dots are called, for pages that do not have the board open. */
export function BoardNames({ spaceId, boards, children }: Props) {
  const [board, ...others] = boards
  if (!board) return children(() => undefined)
  return (
    <NamesOf spaceId={spaceId} board={board}>
      {(here) => (
        <BoardNames spaceId={spaceId} boards={others}>
          {(elsewhere) => children((key) => here(key) ?? elsewhere(key))}
        </BoardNames>
      )}
    </NamesOf>
  )
}

type OneProps = Pick<Props, 'spaceId' | 'children'> & { board: Board }

function NamesOf({ spaceId, board, children }: OneProps) {
  const { wordlessNote } = useTexts(resultTexts)
  const { layout, content } = useTile(spaceId, board.id, board.epoch)
  return children(thingNames(layout, content, wordlessNote))
}
