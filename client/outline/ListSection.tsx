import { ChevronDown, Eye, RotateCcw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import { Button } from '../ui/components/Button.tsx'
import { Checkbox } from '../ui/components/Checkbox.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { LineVote } from './LineVote.tsx'
import styles from './List.module.css'
import { useListActions } from './listActions.ts'
import { placeOf } from './pinned.ts'
import type { Row, Section } from './rows.ts'
import { rowWords, shortWords } from './rowWords.ts'
import type { Removed } from './useListState.ts'
import type { ListVote } from './useListVote.ts'

type Props = {
  section: Section
  title: string
  open: boolean
  /** Where everyone is asked to look now. */
  lookedAt: boolean
  removed: Removed | undefined
  /** Whether its owner can share this zone of the own card, by a tick. */
  shareable: boolean
  dots: number
  /** The vote in which this zone itself can get dots. */
  vote: ListVote | undefined
  /** How many of its lines may be drawn now. */
  shown: number
  line: (row: Row) => ReactNode
}

/** A zone with its question and what stands in it. */
export function ListSection(props: Props) {
  const { section, title, open, lookedAt, removed, shareable, shown, line } = props
  const { readOnly } = useScene()
  const texts = useTexts(listTexts)
  const actions = useListActions()
  const id = useId()
  const { zone, question, rows } = section
  const some = rows.slice(0, shown)
  const lines: ReactNode[] = some.map(line)
  if (removed)
    lines.splice(
      Math.min(lines.length, placeOf(rows, removed.after)),
      0,
      <RemovedLine key="removed" removed={removed} />,
    )
  return (
    <section
      className={styles.section}
      aria-labelledby={`${id}-head`}
      data-zone={zone ?? ''}
      data-looked={lookedAt ? '' : undefined}
    >
      <h2 className={styles.head}>
        <button
          type="button"
          id={`${id}-head`}
          className={styles.fold}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => actions.fold(zone)}
        >
          <ChevronDown size={20} aria-hidden className={styles.chevron} />
          <span className={styles.headWords}>{title}</span>
          <span className={styles.count}>
            {texts.summary.things(rows.length)}
            {props.dots > 0 && ` · ${texts.note.dots(props.dots)}`}
          </span>
        </button>
      </h2>
      {lookedAt && (
        <p className={styles.looked}>
          <Eye size={18} aria-hidden />
          {texts.zone.lookedAt}
        </p>
      )}
      {props.vote && zone !== undefined && <LineVote vote={props.vote} thing={zone} words={title} />}
      <div id={`${id}-body`} hidden={!open}>
        {open && (
          <>
            {question && <p className={styles.question}>{question}</p>}
            {shareable && zone !== undefined && <ShareTick zone={zone} title={title} />}
            {lines.length === 0 && <p className={styles.quiet}>{texts.zone.empty}</p>}
            {lines.length > 0 && <ul className={styles.lines}>{lines}</ul>}
            {some.length < rows.length && (
              <p className={styles.quiet}>{texts.zone.reading(rows.length - some.length)}</p>
            )}
            {!readOnly && (
              <div className={styles.add}>
                <Button data-add aria-label={texts.zone.addIn(title)} onClick={() => actions.add(zone)}>
                  {texts.zone.add}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </section>
  )
}

/** Does what stands here go along with the harvest? */
function ShareTick({ zone, title }: { zone: string; title: string }) {
  const { view, harvest, meeting } = useScene()
  if (!harvest) return null
  return (
    <Checkbox
      label={meeting.harvest.shareWith[harvest.kind]}
      about={title}
      checked={view.ticked.has(zone)}
      onChange={(on) => view.tick(zone, on)}
    />
  )
}

/** In the place of what was deleted, the way back. */
function RemovedLine({ removed }: { removed: Removed }) {
  const texts = useTexts(listTexts)
  const actions = useListActions()
  const id = useId()
  return (
    <li className={styles.removed} data-removed>
      <span id={id}>{texts.done.removed(shortWords(rowWords(removed.row, texts.note)))}</span>
      <Button icon={RotateCcw} aria-describedby={id} onClick={actions.putBack}>
        {texts.done.back}
      </Button>
    </li>
  )
}

/** What a part of the list is called. */
export function sectionTitle(
  { zone, title }: Pick<Section, 'zone' | 'title'>,
  alone: boolean,
  texts: { elsewhere: string; whole: string; nameless: string },
): string {
  if (zone === undefined) return alone ? texts.whole : texts.elsewhere
  return title || texts.nameless
}
