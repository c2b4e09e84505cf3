import { type Editor, type TLStore, useValue } from '@tldraw/tldraw'
import { Eye, EyeOff } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { useState } from 'react'
import { Avatar } from '../../ui/components/Avatar.tsx'
import { follow, followedMember } from '../people/follow.ts'
import { type Present, presentOnList, presentPeople } from '../people/present.ts'
import { useScene } from '../state/scene.ts'
import styles from './PeopleHere.module.css'

const shownOnDesk = 5

type Props = { editor: Editor | undefined; store: TLStore; narrow: boolean }

/** Who has this board open; on the canvas choose a person to look along. */
export function PeopleHere({ editor, store, narrow }: Props) {
  const { me, texts } = useScene()
  const [open, setOpen] = useState(false)
  const others = useOthers(editor, store)
  const count = others.length + 1
  const faces = others.slice(0, narrow ? 0 : shownOnDesk)
  const more = others.length - faces.length
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        className={styles.faces}
        aria-label={texts.people.here(count)}
        title={texts.people.here(count)}
      >
        <Avatar name={me.name} discipline={me.discipline} />
        {faces.map(({ member }) => (
          <Avatar key={member.id} name={member.name} discipline={member.discipline} />
        ))}
        {more > 0 && <span className={styles.count}>+{more}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.panel} align="end" sideOffset={8} collisionPadding={12}>
          <PeopleList editor={editor} others={others} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function useOthers(editor: Editor | undefined, store: TLStore): Present[] {
  const { space, me } = useScene()
  return useValue(
    'people',
    () => (editor ? presentPeople(editor, space, me.id) : presentOnList(store, space, me.id)),
    [editor, store, space, me.id],
  )
}

type ListProps = { editor: Editor | undefined; others: readonly Present[]; onDone: () => void }

/** Once someone is chosen the list goes, so that it does not cover what is looked at. */
function PeopleList({ editor, others, onDone }: ListProps) {
  const { me, names, texts } = useScene()
  const followed = useValue('followed', () => editor && followedMember(editor), [editor])
  const hint = editor ? texts.people.hint : ''
  return (
    <>
      <h2 className={styles.heading}>{texts.people.title}</h2>
      <p className={styles.hint}>{others.length === 0 ? texts.people.alone : hint}</p>
      <ul className={styles.list}>
        <li className={styles.person}>
          <Avatar name={me.name} discipline={me.discipline} />
          <span>
            {names.get(me.id) ?? me.name} ({texts.people.you})<small>{me.discipline}</small>
          </span>
        </li>
        {others.map(({ member }) => {
          const follows = followed === member.id
          const name = names.get(member.id) ?? member.name
          const Icon = follows ? EyeOff : Eye
          if (!editor) return <PersonLine key={member.id} name={name} member={member} />
          const label = follows ? texts.people.stopFollowing(name) : texts.people.follow(name)
          return (
            <li key={member.id}>
              <button
                type="button"
                className={styles.person}
                aria-pressed={follows}
                aria-label={label}
                title={label}
                onClick={() => {
                  follow(editor, follows ? undefined : member.id)
                  onDone()
                }}
              >
                <Avatar name={member.name} discipline={member.discipline} />
                <span>
                  {name}
                  <small>{member.discipline}</small>
                </span>
                <Icon size={18} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The list has no view that could follow somebody's. */
function PersonLine({ name, member }: { name: string; member: Present['member'] }) {
  return (
    <li className={styles.person}>
      <Avatar name={member.name} discipline={member.discipline} />
      <span>
        {name}
        <small>{member.discipline}</small>
      </span>
    </li>
  )
}
