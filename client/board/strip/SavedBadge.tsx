import { CircleCheck, CloudUpload, HardDrive, type LucideIcon, TriangleAlert } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { useScene } from '../state/scene.ts'
import styles from './SavedBadge.module.css'
import { type SavedTone, savedWords } from './savedWords.ts'
import { useSteady } from './useSteady.ts'

const icons: Record<SavedTone, LucideIcon> = {
  safe: CircleCheck,
  busy: CloudUpload,
  device: HardDrive,
  trouble: TriangleAlert,
}

/** "Opgeslagen", or the truth. Press it for what it means; screen readers hear it change. */
export function SavedBadge({ narrow }: { narrow: boolean }) {
  const { view, texts, unanswered } = useScene()
  const saved = useSteady(view.saved)
  const words = savedWords(saved, view.connected && !unanswered, view.access.content === 'write', texts.saved)
  const Icon = icons[words.tone]
  // On a phone the banner under the strip says the same in words.
  const iconOnly = narrow && words.tone !== 'trouble'
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.badge} data-tone={words.tone} data-saved={view.saved}>
        <Icon size={18} aria-hidden />
        <span className={iconOnly ? 'visually-hidden' : undefined}>{words.short}</span>
      </Popover.Trigger>
      <span className="visually-hidden" aria-live="polite">
        {words.tone === 'busy' ? '' : words.short}
      </span>
      <Popover.Portal>
        <Popover.Content className={styles.more} align="end" sideOffset={8} collisionPadding={12}>
          <strong>{words.short}</strong>
          <p>{words.long}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
