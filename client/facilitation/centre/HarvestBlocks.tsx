import { Check, Wheat } from 'lucide-react'
import { useState } from 'react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Centre.module.css'
import { emptyWords } from './emptyWords.ts'
import { type Harvest, harvestsNow } from './harvests.ts'

/** What can be brought to the board now: everything at once, or group by group while they tell about it. */
export function HarvestBlocks({ step }: { step: Step }) {
  const { space } = useDeskView()
  return harvestsNow(space, step).map((harvest) => <HarvestBlock key={harvest.from.id} harvest={harvest} />)
}

function HarvestBlock({ harvest: { from, groups, oneByOne } }: { harvest: Harvest }) {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const [fetched, setFetched] = useState<ReadonlySet<string>>(new Set())
  const words = texts.harvest
  const fetch = async (groupId?: string) => {
    const one = groupId === undefined ? {} : { groupId }
    const result = await command.send({ type: 'harvest', stepId: from.id, ...one })
    if (!result) return
    const { notes, drawings, images } = result.harvested ?? { notes: 0, drawings: 0, images: 0 }
    const group = groups.find(({ id }) => id === groupId)
    const count = notes + drawings + images
    // Who was fetched before has something; a group that was not has put nothing where it is fetched from.
    const isEmpty = group !== undefined && count === 0 && !fetched.has(group.id)
    announce(isEmpty ? emptyWords(space, from, group.name, words) : words.done(notes, drawings + images))
    setFetched((before) => new Set([...before, ...(groupId ? [groupId] : groups.map(({ id }) => id))]))
  }
  const told = [words.from(from.title), oneByOne ? words.oneByOne : words.cameAtOnce]
  if (from.harvest?.share === 'ticked') told.push(words.ticked)
  return (
    <section
      className={styles.harvest}
      data-large={oneByOne ? '' : undefined}
      aria-label={words.from(from.title)}
    >
      <div className={styles.harvestHead}>
        <p>{told.join(' ')}</p>
        <Button
          kind={oneByOne ? 'quiet' : 'plain'}
          icon={Wheat}
          busy={command.busy ? texts.busy : undefined}
          onClick={() => void fetch()}
        >
          {oneByOne ? words.all : words.now}
        </Button>
      </div>
      {oneByOne && !from.anonymous && (
        <ul className={styles.harvestGroups}>
          {groups.map((group) => (
            <li key={group.id}>
              <button
                type="button"
                className={styles.chip}
                data-done={fetched.has(group.id) ? '' : undefined}
                aria-label={fetched.has(group.id) ? words.groupDone(group.name) : words.group(group.name)}
                disabled={command.busy}
                onClick={() => void fetch(group.id)}
              >
                {fetched.has(group.id) && <Check size={16} aria-hidden />}
                <span>{group.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <CommandTrouble command={command} />
    </section>
  )
}
