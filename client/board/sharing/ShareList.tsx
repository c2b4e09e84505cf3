import type { Editor } from '@tldraw/tldraw'
import { Share2 } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { useScene } from '../state/scene.ts'
import styles from './ShareList.module.css'
import { useShareable } from './useShareable.ts'

/** "Wat deel je?": every zone of the own card with its tick, for a phone and for the keyboard. */
export function ShareList({ editor, narrow }: { editor: Editor; narrow: boolean }) {
  const zones = useShareable(editor)
  const { view, harvest, meeting } = useScene()
  const texts = meeting.harvest
  if (zones.length === 0 || !harvest) return null
  const ticked = zones.filter(({ zone }) => view.ticked.has(zone)).length
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.trigger} data-narrow={narrow ? '' : undefined}>
        <Share2 size={18} aria-hidden />
        {texts.list} <small>{texts.shared(ticked, zones.length)}</small>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.panel}
          side={narrow ? 'top' : 'bottom'}
          align="end"
          sideOffset={8}
          collisionPadding={8}
        >
          <h2 className={styles.heading}>{texts.shareWith[harvest.kind]}</h2>
          <p className={styles.hint}>{texts.listHint}</p>
          {zones.map(({ zone, title }) => (
            <Checkbox
              key={zone}
              label={title}
              checked={view.ticked.has(zone)}
              onChange={(on) => view.tick(zone, on)}
            />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
