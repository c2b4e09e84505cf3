import { ChartScatter, MonitorOff } from 'lucide-react'
import { readingKind } from '../../reading/panelName.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import { pictureBoard } from './boards.ts'

/** Puts the picture of the step's board of everyone on the shared screen; takes whatever picture is there away again. */
export function PictureButton() {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const { screen } = space.live
  const isShown = screen?.show === 'reading'
  const board = pictureBoard(space)
  if (!board && !isShown) return null
  const words = texts.screen
  const busy = command.busy ? texts.busy : undefined
  return (
    <>
      {isShown || !board ? (
        <Button
          icon={MonitorOff}
          busy={busy}
          onClick={() => void command.send({ type: 'showOnScreen', show: 'auto' }, words.pictureHidden)}
        >
          {words.hidePicture}
        </Button>
      ) : (
        <Button
          icon={ChartScatter}
          busy={busy}
          title={words.showPictureHint(board.title)}
          onClick={() =>
            void command.send(
              { type: 'showOnScreen', show: 'reading', boardId: board.id },
              words.pictureShown(board.title),
            )
          }
        >
          {words.showPicture[readingKind(board.werkvorm)]}
        </Button>
      )}
      <CommandTrouble command={command} floating />
    </>
  )
}
