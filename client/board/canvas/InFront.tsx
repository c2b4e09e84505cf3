import { DragValues } from '../axes/DragValues.tsx'
import { AuthorTags } from '../notes/AuthorTags.tsx'
import { PollDots } from '../polls/PollDots.tsx'
import { HeldMarks } from '../sharing/HeldMarks.tsx'
import { ShareTicks } from '../sharing/ShareTicks.tsx'
import { StaysMarks } from '../sharing/StaysMarks.tsx'
import { ConnectHandle } from '../ties/ConnectHandle.tsx'
import { NoteMarks } from '../ties/NoteMarks.tsx'
import styles from './InFront.module.css'

/** What lies over the shapes and moves along with them. */
export function InFront() {
  return (
    <>
      <AuthorTags />
      <div className={styles.layer}>
        <NoteMarks />
        <HeldMarks />
        <ShareTicks />
        <StaysMarks />
        <PollDots />
        <ConnectHandle />
        <DragValues />
      </div>
    </>
  )
}
