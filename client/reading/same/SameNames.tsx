import { useState } from 'react'
import { setField, together } from '../../../shared/board/edits/index.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { shortened } from '../table/savedWords.ts'
import type { TableHands } from '../table/tableHands.ts'
import { AllAlike } from './AllAlike.tsx'
import { Joined } from './Joined.tsx'
import { mergePlan } from './mergePlan.ts'
import styles from './SameNames.module.css'
import { joinedGroups, type SameGroup, sameGroups, setApart, writtenAlike } from './sameGroups.ts'

type Props = { outcome: Outcome; outline: Outline; onGo: TableHands['go'] }

/** So many questions at first: a long list of them nobody reads. */
const firstGroups = 5

/** What may stand on the board twice. A person decides; nothing is ever merged by itself. */
export function SameNames({ outcome, outline, onGo }: Props) {
  const { readOnly } = useScene()
  const texts = useTexts(readingTexts).same
  const [isWhole, setWhole] = useState(false)
  if (readOnly) return null
  const groups = sameGroups(outcome, outline)
  const joined = joinedGroups(outcome)
  if (groups.length === 0 && joined.length === 0) return null
  const shown = isWhole ? groups : groups.slice(0, firstGroups)
  const left = groups.length - shown.length
  const alike = writtenAlike(outcome)
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      {groups.length > 0 && <p className={styles.lead}>{texts.lead}</p>}
      {alike.length > 1 && <AllAlike sets={alike} />}
      <ul className={styles.groups}>
        {shown.map((group) => (
          <li key={group.notes.join('+')}>
            <Group group={group} kind={outcome.kind} outline={outline} onGo={onGo} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setWhole(true)}>{texts.more(left)}</Button>}
      <Joined sets={joined} />
    </section>
  )
}

type GroupProps = { group: SameGroup; kind: Outcome['kind']; outline: Outline; onGo: TableHands['go'] }

function Group({ group, kind, outline, onGo }: GroupProps) {
  const all = useTexts(readingTexts)
  const texts = all.same
  const edits = useEdits()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isShort, setShort] = useState(false)
  const chosen = group.notes.filter((id) => !left.has(id))
  const done = (words: string, undo: () => void) => {
    const back = () => {
      undo()
      announce(all.saved.undone)
    }
    announce(words, { action: { label: all.saved.undo, run: back } })
  }
  const merge = () => {
    setShort(chosen.length < 2)
    if (chosen.length < 2) return
    const { changed, undo } = edits.apply(mergePlan(kind, chosen), 'merge')
    if (changed) done(texts.merged(chosen.length, shortened(group.name)), undo)
  }
  const keepApart = () => {
    const apart = setApart(group, outline)
    const { changed, undo } = edits.apply(
      (board) => together(apart.map((id) => setField(board, [id], 'same', id))),
      'keep apart',
    )
    if (changed) done(texts.keptApart(shortened(group.name)), undo)
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{texts.group(group.name)}</legend>
      {group.notes.map((id) => {
        const item = outline.items.get(id)
        return (
          <Checkbox
            key={id}
            label={item?.text || all.table.wordless}
            hint={item?.origin ? texts.from(item.origin.label) : undefined}
            checked={!left.has(id)}
            onChange={(checked) => {
              const next = new Set(left)
              if (checked) next.delete(id)
              else next.add(id)
              setLeft(next)
              setShort(false)
            }}
          />
        )
      })}
      {isShort && (
        <p className={styles.trouble} role="alert">
          {texts.chooseTwo}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={merge}>{texts.merge}</Button>
        <Button kind="plain" onClick={keepApart}>
          {texts.apart}
        </Button>
        <Button kind="plain" onClick={() => onGo(group.notes)}>
          {all.findings.toNotes(group.notes.length)}
        </Button>
      </div>
    </fieldset>
  )
}
