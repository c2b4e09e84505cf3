import { Send } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { currentStep, groupsOf, runningMeeting } from '../../../shared/space/meeting/now.ts'
import { Button } from '../../ui/components/Button.tsx'
import field from '../../ui/components/field.module.css'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { PlainSelect } from '../PlainSelect.tsx'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './People.module.css'

/** A message to all or to one group; the usual ones are one press. A refused one stays in the field. */
export function Messages() {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const [text, setText] = useState('')
  const [to, setTo] = useState('')
  const id = useId()
  const step = currentStep(space)
  const groups = step ? groupsOf(space, step.id).filter((group) => group.boardId !== null) : []
  const group = groups.find((candidate) => candidate.id === to)
  const words = texts.messages
  // Before a meeting there is nobody who would read it.
  if (!runningMeeting(space)) return null

  const send = async (message: string) => {
    const target = group ? { groupId: group.id } : {}
    const done = group ? words.sent(group.name) : words.sentToAll
    return await command.send({ type: 'sendMessage', text: message, ...target }, done)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && (await send(text.trim()))) setText('')
  }

  return (
    <section className={styles.block} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {words.title}
      </h2>
      {groups.length > 0 && (
        <div className={styles.to}>
          <label htmlFor={`${id}-to`}>{words.to}</label>
          <PlainSelect
            id={`${id}-to`}
            value={group ? group.id : ''}
            onChange={setTo}
            options={[
              { value: '', label: words.everyone },
              ...groups.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
        </div>
      )}
      <div className={styles.readyMade}>
        {words.ready.map((message) => (
          <button
            key={message}
            type="button"
            className={styles.chip}
            disabled={command.busy}
            onClick={() => void send(message)}
          >
            {message}
          </button>
        ))}
      </div>
      <form className={styles.compose} onSubmit={submit}>
        <label htmlFor={`${id}-text`} className="visually-hidden">
          {words.label}
        </label>
        <input
          id={`${id}-text`}
          className={field.input}
          value={text}
          placeholder={words.placeholder}
          maxLength={limits.messageCharacters}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon={Send} busy={command.busy ? texts.busy : undefined}>
          {words.send}
        </Button>
      </form>
      <CommandTrouble command={command} />
      {space.live.message && <p className={styles.quiet}>{words.last(space.live.message.text)}</p>}
    </section>
  )
}
