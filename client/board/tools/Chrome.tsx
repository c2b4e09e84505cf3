import { useCallback } from 'react'
import { createPortal } from 'react-dom'
import { addFiles, type PasteSetting } from '../notes/paste.ts'
import { HoldBack } from '../sharing/HoldBack.tsx'
import { ShareList } from '../sharing/ShareList.tsx'
import { NoticeList } from '../strip/NoticeList.tsx'
import { TidyButton } from '../ties/TidyButton.tsx'
import styles from './Chrome.module.css'
import { LookBar } from './LookBar.tsx'
import { StylePanel } from './StylePanel.tsx'
import { ToolBar } from './ToolBar.tsx'
import { ZoneLabel } from './ZoneLabel.tsx'
import { ZoomBar } from './ZoomBar.tsx'

type Props = {
  setting: PasteSetting
  narrow: boolean
  /** Where the tools go on a phone: under the canvas, so that nothing covers it. */
  foot: HTMLElement | null
}

/** Everything that floats over the canvas. */
export function Chrome({ setting, narrow, foot }: Props) {
  const onFiles = useCallback((files: File[]) => addFiles(setting, files), [setting])
  const tools = <ToolBar onFiles={onFiles} narrow={narrow} />
  return (
    <div className={styles.chrome} data-narrow={narrow ? '' : undefined}>
      <div className={styles.side}>
        {narrow ? <ZoneLabel /> : <StylePanel place="side" />}
        {!narrow && <HoldBack />}
      </div>
      {!narrow && (
        <div className={styles.messages}>
          <NoticeList />
        </div>
      )}
      <div className={styles.foot}>
        <div className={styles.zoom}>
          <ZoomBar narrow={narrow} />
          {!narrow && <TidyButton />}
        </div>
        <div className={styles.tools}>
          {!narrow && <StylePanel place="foot" />}
          {!narrow && tools}
          <LookBar />
        </div>
        <div className={styles.rest} />
      </div>
      {narrow && foot && createPortal(<PhoneFoot tools={tools} setting={setting} />, foot)}
    </div>
  )
}

function PhoneFoot({ tools, setting }: { tools: React.ReactNode; setting: PasteSetting }) {
  return (
    <>
      <div className={styles.phoneMessages}>
        <NoticeList />
      </div>
      <StylePanel place="phone" />
      <div className={styles.sharing}>
        <HoldBack />
        <ShareList editor={setting.editor} narrow />
      </div>
      {tools}
    </>
  )
}
