import { createShapeId } from '@tldraw/tldraw'
import { Link2 } from 'lucide-react'
import { useId, useState } from 'react'
import { connect } from '../../../shared/board/edits/index.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { hasTies } from '../../board/ties/meaning.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import list from '../List.module.css'
import { tieLook } from '../meaning.ts'
import type { Row, RowLink } from '../rows.ts'
import { rowWords, shortWords } from '../rowWords.ts'
import { tell } from '../tell.ts'
import { KnownLink } from './KnownLink.tsx'
import { OtherSelect } from './OtherSelect.tsx'
import { optionsOf } from './optionsOf.ts'
import styles from './Sheet.module.css'

type Props = { row: Row; outline: Outline; mayConnect: boolean }

/** What a note is tied to, and tying it to something else. */
export function LinkParts({ row, outline, mayConnect }: Props) {
  const texts = useTexts(listTexts).connect
  const id = useId()
  if (!mayConnect && row.links.length === 0) return null
  return (
    <section className={styles.linkPart} aria-labelledby={id}>
      <h3 id={id} className={styles.partHead} tabIndex={-1}>
        {texts.title}
      </h3>
      {row.links.length > 0 && (
        <ul className={styles.linkList}>
          {row.links.map((link) => (
            <KnownLink key={link.id} link={link} headId={id} />
          ))}
        </ul>
      )}
      {mayConnect && <NewLink row={row} outline={outline} />}
    </section>
  )
}

type Direction = RowLink['way']

function NewLink({ row, outline }: { row: Row; outline: Outline }) {
  const { board } = useScene()
  const texts = useTexts(listTexts)
  const edits = useEdits()
  const ties = hasTies(board)
  const [other, setOther] = useState('')
  const [type, setType] = useState<keyof typeof texts.ties>('existing')
  const [size, setSize] = useState<keyof typeof texts.connect.strengths>('m')
  const [way, setWay] = useState<Direction>(ties ? 'both' : 'to')
  if (outline.items.size < 2) return <p className={list.quiet}>{texts.connect.nobody}</p>
  const tie = () => {
    const [from, to] = way === 'from' ? [other, row.id] : [row.id, other]
    const heads = { start: false, end: way !== 'both' }
    const look = ties ? tieLook(type, size, way !== 'both') : { heads }
    const id = createShapeId()
    const { changed, undo } = edits.apply((read) => connect(read, { id, from, to, look }), 'connect')
    if (!changed) {
      tell(texts.done.notPossible)
      return
    }
    const name = outline.items.get(other)?.text ?? ''
    const words = texts.connect.added(
      shortWords(rowWords(row, texts.note)),
      shortWords(name) || texts.note.wordless,
    )
    tell(words, { label: texts.done.back, run: undo })
    setOther('')
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not stretch in the grid of the sheet
    <div role="group" aria-label={texts.connect.new} className={styles.newLink}>
      <OtherSelect row={row} outline={outline} value={other} onChange={setOther} />
      {ties && (
        <>
          <Select
            label={texts.connect.kind}
            value={type}
            options={optionsOf(texts.ties)}
            onChange={setType}
          />
          <Select
            label={texts.connect.strength}
            value={size}
            options={optionsOf(texts.connect.strengths)}
            onChange={setSize}
          />
        </>
      )}
      <Select
        label={texts.connect.direction}
        value={way}
        options={optionsOf(texts.connect.directions)}
        onChange={setWay}
      />
      <Button icon={Link2} aria-disabled={other === ''} onClick={() => other !== '' && tie()}>
        {texts.connect.add}
      </Button>
    </div>
  )
}
