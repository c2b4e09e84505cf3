import { useRef, useState } from 'react'
import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'
import type { NetworkOutcome } from '../../../shared/reading/network.ts'
import { snapshotTexts } from '../../../shared/texts/snapshots.ts'
import { sendCommand } from '../../api/commands.ts'
import { useAction } from '../../api/useAction.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import { ComparedMaps } from './ComparedMaps.tsx'
import { Failed } from './Failed.tsx'
import { KeptList } from './KeptList.tsx'
import styles from './Snapshots.module.css'
import { nameOfSnapshot } from './snapshotName.ts'
import { useSnapshots } from './useSnapshots.ts'

type Props = {
  /** The map as it is now, live. */
  network: NetworkOutcome
  onGo: (notes: readonly string[]) => void
}

/** Keeps a map as it is on a date, and tells what changed between two dates or since one of them. */
export function Snapshots({ network, onGo }: Props) {
  const { me } = useScene()
  const texts = useTexts(snapshotTexts)
  const part = useRef<HTMLElement>(null)
  const { snapshots, trouble, again } = useSnapshots(part)
  const leads = me.role === 'facilitator'
  const isEmpty = network.nodes.length === 0
  return (
    <section ref={part} className={styles.part} aria-labelledby="snapshots-title">
      <h3 id="snapshots-title" className={styles.title}>
        {texts.title}
      </h3>
      <p className={styles.lead}>{leads ? texts.lead : texts.leadOthers}</p>
      {leads && !isEmpty && <KeepForm onKept={again} />}
      {trouble && <Failed trouble={trouble} onAgain={again} />}
      {snapshots?.length === 0 && <p className={styles.lead}>{texts.none}</p>}
      {snapshots && snapshots.length > 0 && (
        <>
          <KeptList snapshots={snapshots} canRemove={leads} onRemoved={again} />
          <Comparison snapshots={snapshots} network={network} onGo={onGo} />
        </>
      )}
    </section>
  )
}

function KeepForm({ onKept }: { onKept: () => void }) {
  const { space, board } = useScene()
  const texts = useTexts(snapshotTexts)
  const [title, setTitle] = useState('')
  const { busy, trouble, run } = useAction((name: string) =>
    sendCommand(space.id, {
      type: 'snapshotBoard',
      boardId: board.id,
      ...(name === '' ? {} : { title: name }),
    }),
  )
  const keep = async () => {
    if ((await run(title.trim())) === undefined) return
    setTitle('')
    onKept()
    announce(texts.kept)
  }
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        optional
        maxLength={120}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" kind="primary" busy={busy ? texts.keeping : undefined}>
        {texts.keep}
      </Button>
      {trouble && <Failed trouble={trouble} />}
    </form>
  )
}

const now = 'now'

type ComparisonProps = Props & { snapshots: readonly SnapshotFacts[] }

/** From which map to which: at first from the last that was kept to the one of now. */
function Comparison({ snapshots, network, onGo }: ComparisonProps) {
  const texts = useTexts(snapshotTexts)
  const language = useLanguage()
  const [chosen, setChosen] = useState<{ from?: string; to: string }>({ to: now })
  const last = snapshots.at(-1)?.id ?? ''
  const isThere = (id: string | undefined) => snapshots.some((each) => each.id === id)
  const from = chosen.from !== undefined && isThere(chosen.from) ? chosen.from : last
  const to = isThere(chosen.to) ? chosen.to : now
  const options = snapshots.map((each) => ({ value: each.id, label: nameOfSnapshot(each, language) }))
  return (
    <>
      <div className={styles.choice}>
        <Select
          label={texts.from}
          value={from}
          options={options}
          onChange={(next) => setChosen({ from: next, to })}
        />
        <Select
          label={texts.to}
          value={to}
          options={[...options, { value: now, label: texts.now }]}
          onChange={(next) => setChosen({ from, to: next })}
        />
      </div>
      {from === to ? (
        <p className={styles.lead}>{texts.same}</p>
      ) : (
        <ComparedMaps
          snapshots={snapshots}
          from={from}
          to={to === now ? undefined : to}
          network={network}
          onGo={onGo}
        />
      )}
    </>
  )
}
