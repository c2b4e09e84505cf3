import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { useScene } from '../state/scene.ts'
import { type PasteQuestion, type PasteSetting, pasteAsText, pastePlanned } from './paste.ts'

type Props = { question: PasteQuestion; setting: PasteSetting; onClose: () => void }

/** Asks before a long list becomes very many notes. */
export function PasteDialog({ question, setting, onClose }: Props) {
  const { texts } = useScene()
  const then = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.paste.question(question.plan.lines.length)}
      lead={texts.paste.explanation(question.total)}
    >
      {question.plan.left > 0 && <p>{texts.paste.left(question.plan.left)}</p>}
      <DialogActions>
        <Button onClick={then(() => pasteAsText(setting, question.text))}>{texts.paste.one}</Button>
        <Button kind="primary" onClick={then(() => pastePlanned(setting, question.plan, question.at))}>
          {texts.paste.yes(question.plan.lines.length)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
