import { Menu } from '../../ui/components/Menu.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { MoveItems } from '../people/MoveItems.tsx'
import { useDeskCommand } from '../useDeskCommand.ts'
import type { StepTile } from './stepTiles.ts'
import styles from './Tile.module.css'

type Props = { tile: StepTile; memberId: string }

/** Says that somebody is the only one in a group, with the way to another group at hand. */
export function Alone({ tile: { readable, group }, memberId }: Props) {
  const view = useDeskView()
  const command = useDeskCommand()
  const words = view.texts.groups
  return (
    <div className={styles.alone} data-beside={readable ? undefined : ''}>
      <Menu
        label={words.aloneIn(nameOf(view, memberId), group.name)}
        face={<span>{readable ? words.alone : words.aloneShort}</span>}
      >
        <MoveItems memberId={memberId} command={command} />
      </Menu>
      <CommandTrouble command={command} floating />
    </div>
  )
}
