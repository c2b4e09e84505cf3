import type { Attention, Message, Rect } from '../../shared/space/meeting/live.ts'
import type { Meeting } from '../../shared/space/meeting/meeting.ts'
import { currentStep, meetingsInOrder, runningMeeting } from '../../shared/space/meeting/now.ts'
import { openBoard } from '../../shared/space/meeting/openBoard.ts'
import type { Poll, PollRound } from '../../shared/space/meeting/poll.ts'
import type { Step } from '../../shared/space/meeting/step.ts'
import { isDivided } from '../../shared/space/meeting/stepBoards.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'

/** What the shared screen shows now (B23). */
export type Scene =
  | { readonly name: 'welcome' }
  | { readonly name: 'question'; readonly step: Step }
  | {
      readonly name: 'board'
      readonly board: Board
      /** The part to show, in page units; null for the whole board. */
      readonly rect: Rect | null
      /** Whose view it follows while they are on the board. */
      readonly leaderId: string | null
      readonly step: Step | undefined
    }
  /** What a board of everyone says: its picture, and its findings. */
  | { readonly name: 'reading'; readonly board: Board; readonly step: Step | undefined }
  | { readonly name: 'vote'; readonly poll: Poll }
  | { readonly name: 'result'; readonly poll: Poll; readonly round: PollRound }
  | { readonly name: 'break'; readonly step: Step }
  | { readonly name: 'message'; readonly message: Message }
  | { readonly name: 'thanks'; readonly meeting: Meeting }

/** So long the outcome of a poll stands before the step comes back by itself. */
const resultMs = 5 * 60_000
/** So long the room is thanked; after that the screen welcomes whoever comes next. */
const thanksMs = 60 * 60_000
/** A poll that stays open longer than this is for at home. */
const liveVoteMs = 3 * 60 * 60_000
/** A message stays long enough to be read aloud: a breath and then about 15 letters a second. */
const messageMs = { least: 8_000, most: 25_000, breath: 4_000, perLetter: 65 }

/**
 * What the shared screen shows, from the state and the server's time alone. A new message goes first, then what a
 * facilitator chose for the screen, then whatever last asked for everybody's eyes, then the step. The outcome with
 * the key `held` stays until something else is asked for: somebody is paging through it.
 */
export function sceneOf(state: SpaceState, now: number, held?: string): Scene {
  const meeting = runningMeeting(state)
  if (!meeting) return betweenMeetings(state, now)
  const message = newMessage(state, now)
  if (message) return { name: 'message', message }
  return chosenScene(state) ?? askedScene(state, meeting, now, held) ?? stepScene(state)
}

function betweenMeetings(state: SpaceState, now: number): Scene {
  const ended = meetingsInOrder(state).filter(({ endedAt }) => endedAt !== null && now - endedAt < thanksMs)
  const latest = ended.sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
  return latest ? { name: 'thanks', meeting: latest } : { name: 'welcome' }
}

function newMessage({ live }: SpaceState, now: number): Message | undefined {
  const { message } = live
  if (!message) return undefined
  const { least, most, breath, perLetter } = messageMs
  const stays = Math.min(most, Math.max(least, breath + message.text.length * perLetter))
  return now - message.at < stays ? message : undefined
}

/** What a facilitator chose; undefined when that is nothing, or is not there any more. */
function chosenScene(state: SpaceState): Scene | undefined {
  const { screen, message } = state.live
  const step = currentStep(state)
  switch (screen?.show) {
    case 'lobby':
      return { name: 'welcome' }
    case 'question':
      return step && questionOf(step)
    case 'board':
      return boardScene(state, screen.boardId)
    case 'reading':
      return readingScene(state, screen.boardId)
    case 'poll':
      return pollScene(state.polls.get(screen.pollId ?? ''))
    case 'message':
      return message && { name: 'message', message }
    default:
      return undefined
  }
}

function pollScene(poll: Poll | undefined): Scene | undefined {
  if (!poll || poll.state === 'prepared') return undefined
  if (poll.state === 'open') return { name: 'vote', poll }
  const round = poll.rounds.at(-1)
  return round && { name: 'result', poll, round }
}

type Asked = { readonly at: number; readonly scene: Scene | undefined }

/** Attention, a poll that opens, an outcome that is new: the last of them that still stands. */
function askedScene(state: SpaceState, meeting: Meeting, now: number, held?: string): Scene | undefined {
  const since = currentStep(state)?.startedAt ?? meeting.startedAt ?? now
  const asked = [
    ...attentionAsks(state, state.live.attention),
    ...[...state.polls.values()].flatMap((poll) => pollAsks(poll, since, now, held)),
  ]
  return asked.filter(({ scene }) => scene !== undefined).sort((a, b) => b.at - a.at)[0]?.scene
}

function attentionAsks(state: SpaceState, attention: Attention | undefined): Asked[] {
  if (!attention) return []
  const where =
    attention.kind === 'gather'
      ? { rect: attention.rect, leaderId: null }
      : { rect: null, leaderId: attention.leaderId }
  return [{ at: attention.at, scene: boardScene(state, attention.boardId, where) }]
}

function pollAsks(poll: Poll, since: number, now: number, held?: string): Asked[] {
  const { openedAt, closesAt } = poll
  if (poll.state === 'open' && openedAt !== null && openedAt >= since) {
    const isLive = closesAt === null || closesAt - openedAt <= liveVoteMs
    return isLive ? [{ at: openedAt, scene: pollScene(poll) }] : []
  }
  const round = poll.rounds.at(-1)
  if (poll.state !== 'closed' || !round || round.people === 0) return []
  // What the start of this step closed belongs to the step before.
  if (round.closedAt <= since) return []
  const scene = { name: 'result', poll, round } as const
  const stands = now - round.closedAt < resultMs || sceneKey(scene) === held
  return stands ? [{ at: round.closedAt, scene }] : []
}

/** A board that everyone may read. Any other is never shown: its session may not even ask for it. */
function boardScene(
  state: SpaceState,
  boardId: string | null,
  where: { rect: Rect | null; leaderId: string | null } = { rect: null, leaderId: null },
): Scene | undefined {
  const board = openBoard(state, boardId)
  return board && { name: 'board', board, ...where, step: currentStep(state) }
}

function readingScene(state: SpaceState, boardId: string | null): Scene | undefined {
  const board = openBoard(state, boardId)
  return board && { name: 'reading', board, step: currentStep(state) }
}

function stepScene(state: SpaceState): Scene {
  const step = currentStep(state)
  if (!step) return { name: 'welcome' }
  return (isDivided(step) ? undefined : boardScene(state, step.boardId)) ?? questionOf(step)
}

function questionOf(step: Step): Scene {
  return step.kind === 'break' ? { name: 'break', step } : { name: 'question', step }
}

/** What a scene is about: another key is another scene, and the picture changes with a small movement. */
export function sceneKey(scene: Scene): string {
  switch (scene.name) {
    case 'welcome':
      return scene.name
    case 'question':
    case 'break':
      return `${scene.name} ${scene.step.id}`
    case 'board':
    case 'reading':
      return `${scene.name} ${scene.board.id}`
    case 'vote':
      return `${scene.name} ${scene.poll.id} ${scene.poll.round}`
    case 'result':
      return `${scene.name} ${scene.poll.id} ${scene.round.round}`
    case 'message':
      return `${scene.name} ${scene.message.id}`
    case 'thanks':
      return `${scene.name} ${scene.meeting.id}`
  }
}
