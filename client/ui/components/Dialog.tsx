import { X } from 'lucide-react'
import * as Parts from 'radix-ui/dialog'
import type { ReactNode } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Dialog.module.css'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** One or two sentences under the title. */
  lead?: ReactNode
  children: ReactNode
  /** `screen` is for what is shown on the wall. */
  width?: 'narrow' | 'wide' | 'screen'
}

/** A question or a form over the page. Escape and a press beside it close it; the focus goes back where it was. */
export function Dialog({ open, onClose, title, lead, children, width = 'narrow' }: Props) {
  const texts = useTexts(commonTexts)
  return (
    <Parts.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Parts.Portal>
        <Parts.Overlay className={styles.veil} />
        <Parts.Content
          className={[styles.dialog, styles[width]].join(' ')}
          {...(lead ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={startInForm}
          onInteractOutside={(event) => {
            if (aimedAtMessage(event.target)) event.preventDefault()
          }}
        >
          <div className={styles.head}>
            <Parts.Title className={styles.title}>{title}</Parts.Title>
            <Parts.Close className={styles.close}>
              <X size={18} aria-hidden />
              {texts.close}
            </Parts.Close>
          </div>
          {lead && <Parts.Description className={styles.lead}>{lead}</Parts.Description>}
          {children}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}

/** Pressing the button of a message (Announcer) is not a press beside the dialog. */
function aimedAtMessage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-live]') !== null
}

/** A form starts in its first field; other dialogs start where Radix starts them, on the first button. */
function startInForm(event: Event): void {
  const dialog = event.currentTarget ?? event.target
  const field = dialog instanceof Element ? dialog.querySelector<HTMLInputElement>('form input') : null
  if (!field) return
  event.preventDefault()
  field.focus()
}

/** The row of buttons at the end of a dialog: the one that goes on stands last, bottom right. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
