import { useState } from 'react'
import { changeLink, type LinkLook } from '../../../shared/board/edits/index.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { hasTies } from '../../board/ties/meaning.ts'
import { Select } from '../../ui/components/Select.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { lookOfTie, tieOf } from '../meaning.ts'
import { headsFor, type RowLink } from '../rows.ts'
import { tell } from '../tell.ts'
import { optionsOf } from './optionsOf.ts'
import styles from './Sheet.module.css'
import { useWish } from './useWish.ts'

/** So many letters are a word at an arrow, and not a story. */
const longestLabel = 60

/** The word of a link, its kind, strength and direction. What is chosen is done at once. */
export function ChangeLink({ id, link, other }: { id: string; link: RowLink; other: string }) {
  const { board } = useScene()
  const texts = useTexts(listTexts)
  const change = useChange(link.id)
  const [draft, setDraft] = useState<string>()
  const { type, size } = tieOf(link.look)
  const [kind, wishKind] = useWish(type)
  const [strength, wishStrength] = useWish(size)
  const [way, wishWay] = useWish(link.way)
  const keepText = () => {
    const text = draft?.trim()
    if (text !== undefined && text !== link.text) change({ text }, texts.connect.label, text)
    setDraft(undefined)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not stretch in the grid of the sheet
    <div id={id} role="group" aria-label={texts.connect.change(other)} className={styles.changeLink}>
      <TextField
        label={texts.connect.label}
        maxLength={Math.max(longestLabel, link.text.length)}
        value={draft ?? link.text}
        onChange={setDraft}
        onBlur={keepText}
        onKeyDown={({ key }) => key === 'Enter' && keepText()}
      />
      {hasTies(board) && (
        <>
          <Select
            label={texts.connect.kind}
            value={kind}
            options={optionsOf(texts.ties)}
            onChange={(next) =>
              change({ look: lookOfTie(next) }, texts.connect.kind, texts.ties[next]) && wishKind(next)
            }
          />
          <Select
            label={texts.connect.strength}
            value={strength}
            options={optionsOf(texts.connect.strengths)}
            onChange={(next) =>
              change({ look: { size: next } }, texts.connect.strength, texts.connect.strengths[next]) &&
              wishStrength(next)
            }
          />
        </>
      )}
      <Select
        label={texts.connect.direction}
        value={way}
        options={optionsOf(texts.connect.directions)}
        onChange={(next) => {
          const look = { heads: headsFor(next, link.starts) }
          return change({ look }, texts.connect.direction, texts.connect.directions[next]) && wishWay(next)
        }}
      />
    </div>
  )
}

/** Changes a link and says what of it is how now. */
function useChange(
  id: string,
): (to: { look?: LinkLook; text?: string }, what: string, how: string) => boolean {
  const texts = useTexts(listTexts)
  const edits = useEdits()
  return (to, what, how) => {
    const { changed, undo } = edits.apply((read) => changeLink(read, id, to), 'change link')
    if (changed)
      tell(texts.value.placed(what, how || texts.connect.noWord), { label: texts.done.back, run: undo })
    else tell(texts.done.notPossible)
    return changed
  }
}
