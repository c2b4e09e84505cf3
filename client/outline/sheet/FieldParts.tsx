import { useState } from 'react'
import { setField } from '../../../shared/board/edits/index.ts'
import { fieldValue, longestField, type NoteField } from '../../../shared/board/noteFields.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { fieldsOf } from '../meaning.ts'
import type { Row } from '../rows.ts'

/** What people say about a note beside its words, where the werkvorm asks it. */
export function FieldParts({ row, werkvorm }: { row: Row; werkvorm: string }) {
  return fieldsOf(werkvorm, row.zone).map((name) => <OneField key={name} row={row} name={name} />)
}

function OneField({ row, name }: { row: Row; name: Exclude<NoteField, 'same'> }) {
  const texts = useTexts(listTexts).field
  const edits = useEdits()
  const [draft, setDraft] = useState<string>()
  const [refused, setRefused] = useState(false)
  const isDay = name === 'due'
  const keep = () => {
    if (draft === undefined) return
    const fits = fieldValue(name, draft) !== undefined
    setRefused(!fits)
    if (!fits) return
    edits.apply((board) => setField(board, [row.id], name, draft), 'fill in')
    setDraft(undefined)
  }
  return (
    <TextField
      label={texts[name]}
      type={isDay ? 'date' : 'text'}
      maxLength={longestField}
      value={draft ?? row.fields[name] ?? ''}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
      error={refused ? (isDay ? texts.notADay : texts.refused) : undefined}
    />
  )
}
