import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import { Checkbox } from '../ui/components/Checkbox.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'

/** How much there is, and what to show of it. */
export function ListTop({ outline }: { outline: Outline }) {
  const { board, options, setOptions, texts: words } = useScene()
  const texts = useTexts(listTexts)
  const { items, links } = outline
  return (
    <div className={styles.top}>
      <p className={styles.summary}>
        {items.size === 0 && links.length === 0
          ? texts.zone.emptyBoard
          : [texts.summary.notes(items.size), links.length > 0 ? texts.summary.links(links.length) : '']
              .filter(Boolean)
              .join(' · ')}
      </p>
      {!board.anonymous && (
        <Checkbox
          label={words.tools.names}
          checked={options.names}
          onChange={(names) => setOptions({ names })}
        />
      )}
      <p id="list-edit" hidden>
        {texts.note.edit}
      </p>
    </div>
  )
}
