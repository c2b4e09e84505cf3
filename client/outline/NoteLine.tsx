import type { TLShapeId } from '@tldraw/tldraw'
import { Ellipsis, Link2, Lock } from 'lucide-react'
import { memo } from 'react'
import { asNoteColor, noteColors } from '../../shared/board/noteColors.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { DisciplineMark } from '../ui/components/DisciplineMark.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { Asked } from './firstPlace.ts'
import { LineVote } from './LineVote.tsx'
import styles from './List.module.css'
import { useListActions } from './listActions.ts'
import { NewNoteMeaning } from './NewNoteMeaning.tsx'
import { NoteWriter } from './NoteWriter.tsx'
import type { Row } from './rows.ts'
import { linkWords, rowWords, shortWords } from './rowWords.ts'
import type { ListVote } from './useListVote.ts'

export type LineProps = {
  row: Row
  werkvorm: string
  /** Who made it, when that is to be shown. */
  author: string
  discipline: string
  /** What its colour, its place and its fields say, and where it came from. */
  facts: string
  dots: number
  /** The vote in which this line can get dots. */
  vote: ListVote | undefined
  src: string
  heldWords: string
  writable: boolean
  writing: 'no' | 'new' | 'yes'
  /** The values that are asked while a new note is written. */
  asked: Asked | undefined
}

/** One note in the list. It knows nothing of the rest of the page, so that only a changed note is drawn again. */
export const NoteLine = memo(function NoteLine(props: LineProps) {
  const { row, writable, writing } = props
  const texts = useTexts(listTexts)
  const actions = useListActions()
  const words = rowWords(row, texts.note)
  const id = row.id as TLShapeId
  const canWrite = writable && row.kind !== 'image' && row.kind !== 'drawing'
  return (
    <li
      className={styles.line}
      data-note={row.id}
      data-kind={row.kind}
      data-writing={writing === 'no' ? undefined : ''}
    >
      <div className={styles.card} style={paperOf(row)}>
        {writing !== 'no' ? (
          <NoteWriter id={id} isNew={writing === 'new'} asked={props.asked} />
        ) : canWrite ? (
          <button
            type="button"
            className={styles.words}
            aria-describedby="list-edit"
            onClick={() => actions.write(id)}
          >
            {words}
          </button>
        ) : (
          <p className={styles.words}>{words}</p>
        )}
        {writing === 'no' && writable && (
          <button
            type="button"
            className={styles.more}
            aria-label={texts.note.moreAbout(shortWords(words))}
            aria-haspopup="dialog"
            onClick={() => actions.open(id)}
          >
            <Ellipsis size={20} aria-hidden />
            {texts.note.more}
          </button>
        )}
      </div>
      {writing === 'new' && <NewNoteMeaning row={row} />}
      {props.src && <img className={styles.image} src={props.src} alt="" loading="lazy" />}
      {props.vote && <LineVote vote={props.vote} thing={row.id} words={shortWords(row.text)} />}
      <About {...props} />
    </li>
  )
})

function About({ row, werkvorm, author, discipline, facts, dots, heldWords }: LineProps) {
  const texts = useTexts(listTexts)
  if (!author && !facts && dots === 0 && !row.held && row.links.length === 0) return null
  return (
    <div className={styles.about}>
      {author && (
        <p className={styles.author}>
          <DisciplineMark discipline={discipline} size={14} />
          {[author, discipline].filter(Boolean).join(' · ')}
        </p>
      )}
      {facts && <p>{facts}</p>}
      {dots > 0 && <p className={styles.dots}>{texts.note.dots(dots)}</p>}
      {row.held && (
        <p className={styles.author}>
          <Lock size={14} aria-hidden />
          {heldWords}
        </p>
      )}
      {row.links.length > 0 && (
        <ul className={styles.links}>
          {row.links.map((link) => (
            <li key={link.id}>
              <Link2 size={14} aria-hidden />
              <span>{linkWords(link, werkvorm, texts)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The paper of a note as the tokens have it. */
function paperOf({ kind, color }: Row): { background: string } | undefined {
  if (kind !== 'note') return undefined
  const value = asNoteColor(color)
  return { background: `var(--note-${noteColors.find((known) => known.value === value)?.token ?? 'yellow'})` }
}
