import { memo, useCallback, useEffect, useState } from 'react'
import type { SpaceState } from '../../shared/space/model.ts'
import { screenTexts } from '../../shared/texts/screen.ts'
import type { Trouble } from '../api/trouble.ts'
import { useStepControls } from '../meeting/facilitator/useStepControls.ts'
import type { SpaceView } from '../sync/views.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { fullScreen, useIsFullScreen } from './fullScreen.ts'
import styles from './Stage.module.css'
import { type Scene, sceneKey } from './scene.ts'
import { BoardScene } from './scenes/BoardScene.tsx'
import { MessageScene } from './scenes/MessageScene.tsx'
import { PauseScene } from './scenes/PauseScene.tsx'
import { QuestionScene } from './scenes/QuestionScene.tsx'
import { ReadingScene } from './scenes/ReadingScene.tsx'
import { ResultScene } from './scenes/ResultScene.tsx'
import { ThanksScene } from './scenes/ThanksScene.tsx'
import { VoteScene } from './scenes/VoteScene.tsx'
import { WelcomeScene } from './scenes/WelcomeScene.tsx'
import { useLastOnline } from './useLastOnline.ts'
import { usePointerAwake } from './usePointerAwake.ts'
import { useSceneNow } from './useSceneNow.ts'
import { useScreenKeys } from './useScreenKeys.ts'
import { useWakeLock } from './useWakeLock.ts'

type Props = { view: SpaceView; space: SpaceState }

/** The whole page: one scene, and in its corners what is wrong. Nothing to press. */
export function Stage({ view, space }: Props) {
  const texts = useTexts(screenTexts)
  const [held, setHeld] = useState<string>()
  const scene = useSceneNow(space, held)
  const holdResult = useCallback(() => setHeld(sceneKey(scene)), [scene])
  const online = useLastOnline(view)
  const pointerAwake = usePointerAwake()
  const isFull = useIsFullScreen()
  const refusal = useClicker(space, scene)
  useWakeLock()
  return (
    // The keyboard has F for the same; a control would stand in the picture.
    // biome-ignore lint/a11y/useKeyWithClickEvents: F does the same, see useScreenKeys
    <main
      className={styles.stage}
      data-scene={scene.name}
      data-pointer={pointerAwake ? 'awake' : 'asleep'}
      onClick={fullScreen.toggle}
    >
      <div key={sceneKey(scene)} className={styles.scene}>
        <SceneView scene={scene} space={space} online={online} holdResult={holdResult} />
      </div>
      <div className={styles.notes}>
        {!view.connected && <p className={styles.offline}>{texts.offline}</p>}
        {refusal && <p className={styles.word}>{refusal}</p>}
        {!refusal && pointerAwake && !isFull && fullScreen.isPossible() && (
          <p className={styles.word}>{texts.keys}</p>
        )}
      </div>
    </main>
  )
}

type SceneProps = { scene: Scene; space: SpaceState; online: ReadonlySet<string>; holdResult: () => void }

const SceneView = memo(function SceneView({ scene, space, online, holdResult }: SceneProps) {
  switch (scene.name) {
    case 'welcome':
      return <WelcomeScene space={space} online={online} />
    case 'question':
      return <QuestionScene space={space} step={scene.step} />
    case 'board':
      return <BoardScene space={space} scene={scene} />
    case 'reading':
      return <ReadingScene space={space} board={scene.board} step={scene.step} />
    case 'vote':
      return <VoteScene space={space} poll={scene.poll} />
    case 'result':
      return <ResultScene space={space} poll={scene.poll} round={scene.round} hold={holdResult} />
    case 'break':
      return <PauseScene space={space} step={scene.step} />
    case 'message':
      return <MessageScene text={scene.message.text} />
    case 'thanks':
      return <ThanksScene meeting={scene.meeting} />
  }
})

/** Why a press of the clicker does nothing, for a moment. */
const refusalMs = 6_000

/** The keys of a clicker on this page lead the meeting, as the facilitator of this browser. */
function useClicker(space: SpaceState, scene: Scene): string | undefined {
  const texts = useTexts(screenTexts)
  const [trouble, setTrouble] = useState<Trouble>()
  const controls = useStepControls(space, setTrouble)
  const { startNext: next, startPrevious: previous } = controls
  useScreenKeys({
    ...{ next, previous, fullScreen: fullScreen.toggle },
    // The arrows page through an outcome, see ResultScene; at its end they do not start a step by accident.
    ...(scene.name !== 'result' && { forward: next, back: previous }),
  })
  useEffect(() => {
    if (!trouble) return
    const timer = setTimeout(() => setTrouble(undefined), refusalMs)
    return () => clearTimeout(timer)
  }, [trouble])
  if (!trouble) return undefined
  return trouble.kind === 'refused' && isStranger(trouble.code) ? texts.notHere : trouble.message
}

function isStranger(code: string): boolean {
  return code === 'not-allowed' || code === 'not-signed-in'
}
