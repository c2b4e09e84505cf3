import { ChevronDown } from 'lucide-react'
import type { Outline, OutlineItem } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { Field } from '../../ui/components/Field.tsx'
import field from '../../ui/components/field.module.css'
import select from '../../ui/components/Select.module.css'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import type { Row } from '../rows.ts'
import { rowWords, shortWords } from '../rowWords.ts'

type Props = { row: Row; outline: Outline; value: string; onChange: (id: string) => void }

/** Another note of the board, zone by zone. The browser's own list: by typing one finds a note among many. */
export function OtherSelect({ row, outline, value, onChange }: Props) {
  const texts = useTexts(listTexts)
  const parts = [
    ...outline.zones.map(({ name, title, items }) => ({ name, title: title || texts.zone.nameless, items })),
    { name: '', title: texts.zone.elsewhere, items: outline.elsewhere },
  ].filter(({ items }) => items.some(({ id }) => id !== row.id))
  return (
    <Field label={texts.connect.other}>
      {(wiring) => (
        <span className={select.select}>
          <select
            {...wiring}
            className={field.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">{texts.connect.choose}</option>
            {parts.map(({ name, title, items }) => (
              <optgroup key={name} label={title}>
                {items
                  .filter(({ id }) => id !== row.id)
                  .map((item) => optionOf(item, rowWords(item, texts.note)))}
              </optgroup>
            ))}
          </select>
          <ChevronDown size={18} aria-hidden className={select.arrow} />
        </span>
      )}
    </Field>
  )
}

function optionOf({ id }: OutlineItem, words: string) {
  return (
    <option key={id} value={id}>
      {shortWords(words)}
    </option>
  )
}
