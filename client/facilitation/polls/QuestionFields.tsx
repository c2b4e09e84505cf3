import { Trash2 } from 'lucide-react'
import { limits } from '../../../shared/protocol/limits.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import styles from './Polls.module.css'
import type { PollDraft, QuestionDraft } from './pollDraft.ts'
import { zonesFor } from './pollLists.ts'
import { ZoneChoice } from './ZoneChoice.tsx'

type Props = {
  question: QuestionDraft
  number: number
  draft: PollDraft
  fault: 'text' | 'dots' | undefined
  onChange: (part: Partial<QuestionDraft>) => void
  onRemove: (() => void) | undefined
}

const kinds = ['dots', 'scale', 'open'] as const
const highest = ['3', '4', '5', '6', '7', '10'] as const

/** One question of a poll that is being prepared. */
export function QuestionFields({ question, number, draft, fault, onChange, onRemove }: Props) {
  const texts = useTexts(pollTexts).desk
  return (
    <fieldset className={styles.question}>
      <legend>{texts.question(number)}</legend>
      <Select
        label={texts.kind}
        value={question.kind}
        options={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={texts.questionText}
        value={question.text}
        maxLength={limits.questionCharacters}
        error={fault === 'text' ? texts.questionMissing : undefined}
        onChange={(text) => onChange({ text })}
      />
      {question.kind === 'dots' && (
        <DotsFields question={question} draft={draft} fault={fault} onChange={onChange} />
      )}
      {question.kind === 'scale' && <ScaleFields question={question} onChange={onChange} />}
      {onRemove && (
        <div>
          <Button kind="plain" icon={Trash2} onClick={onRemove}>
            {texts.removeThis(number)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function DotsFields({ question, draft, fault, onChange }: Omit<Props, 'number' | 'onRemove'>) {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts).desk
  const zones = zonesFor(space, draft, space.meta.language)
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={texts.on}
          value={question.on}
          options={[
            { value: 'notes', label: texts.ons.notes },
            { value: 'zones', label: texts.ons.zones },
          ]}
          onChange={(on) => onChange({ on })}
        />
        <TextField
          label={texts.count}
          inputMode="numeric"
          value={question.dots}
          error={fault === 'dots' ? texts.countWrong : undefined}
          onChange={(dots) => onChange({ dots })}
        />
      </div>
      {question.on === 'notes' && zones.length > 0 && (
        <ZoneChoice
          key={`${draft.boardId}/${draft.stepId}`}
          zones={zones}
          zone={question.zone}
          board={space.boards.get(draft.boardId || (space.steps.get(draft.stepId)?.boardId ?? ''))}
          onChange={(zone) => onChange({ zone })}
        />
      )}
      <Checkbox
        label={texts.stacking}
        checked={question.stacking}
        onChange={(stacking) => onChange({ stacking })}
      />
    </>
  )
}

function ScaleFields({ question, onChange }: Pick<Props, 'question' | 'onChange'>) {
  const texts = useTexts(pollTexts).desk
  return (
    <>
      <Select
        label={texts.until}
        value={String(question.max)}
        options={highest.map((value) => ({ value, label: value }))}
        onChange={(max) => onChange({ max: Number(max) })}
      />
      <div className={styles.pair}>
        <TextField
          label={texts.least}
          optional
          value={question.minLabel}
          maxLength={limits.questionCharacters}
          onChange={(minLabel) => onChange({ minLabel })}
        />
        <TextField
          label={texts.most}
          optional
          value={question.maxLabel}
          maxLength={limits.questionCharacters}
          onChange={(maxLabel) => onChange({ maxLabel })}
        />
      </div>
    </>
  )
}
