import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { limits, uploadTypes } from '../../../shared/protocol/limits.ts'

const root = resolve(import.meta.dirname, '../../..')
const readme = page('README.md')

/** A page with the padding of its tables taken out. */
function page(path: string): string {
  return readFileSync(resolve(root, path), 'utf8').replace(/ {2,}\|/g, ' |')
}

const megabyte = 1024 * 1024
const size = (bytes: number) => (bytes < megabyte ? `${bytes / 1024} kB` : `${count(bytes / megabyte)} MB`)
const count = (number: number) => number.toLocaleString('en')
const time = (milliseconds: number) => `${milliseconds / 1000} s`

/** How the README words each limit. A new limit without a row is a type error. */
const rows: Record<keyof typeof limits, [what: string, most: string]> = {
  frameBytes: ['one message over the socket', size(limits.frameBytes)],
  updateBytes: ['one edit', size(limits.updateBytes)],
  structsPerUpdate: ['parts of one edit', count(limits.structsPerUpdate)],
  clockStepPerUpdate: ['step of the clock in one edit', count(limits.clockStepPerUpdate)],
  pendingBytesPerRoom: ['waiting while a board is being opened', size(limits.pendingBytesPerRoom)],
  documentBytes: ['one board', size(limits.documentBytes)],
  documentWarnBytes: ['one board, warning', size(limits.documentWarnBytes)],
  presenceBytes: ['cursor and selection of one person', size(limits.presenceBytes)],
  presencePerSecond: ['cursor updates of one person', `${limits.presencePerSecond} a second`],
  connectionsPerDocument: ['connections to one board', count(limits.connectionsPerDocument)],
  connectionsKept: ['of those, kept for facilitators and the screen', count(limits.connectionsKept)],
  connectionsPerMember: ['connections of one person', count(limits.connectionsPerMember)],
  connectionsPerMemberDocument: ['of those, to one board', count(limits.connectionsPerMemberDocument)],
  connectionsPerFacilitator: ['connections of one facilitator', count(limits.connectionsPerFacilitator)],
  beforeAuthenticationBytes: ['sent before it is known who you are', size(limits.beforeAuthenticationBytes)],
  beforeAuthenticationMs: ['time to say who you are', time(limits.beforeAuthenticationMs)],
  outboundBytes: ['waiting for a slow reader', size(limits.outboundBytes)],
  heartbeatMs: ['time between heartbeats', time(limits.heartbeatMs)],
  heartbeatMisses: ['heartbeats missed before a connection is closed', count(limits.heartbeatMisses)],
  uploadBytes: [`one picture (${uploadTypes.map(pictureName).join(', ')})`, size(limits.uploadBytes)],
  picturePixels: ['pixels of one picture', count(limits.picturePixels)],
  pictureBytesPerSpace: ['pictures of one space together', size(limits.pictureBytesPerSpace)],
  nameCharacters: ['a name, discipline or organisation', `${limits.nameCharacters} characters`],
  titleCharacters: ['a title', `${limits.titleCharacters} characters`],
  noteCharacters: ['the text of a note', `${count(limits.noteCharacters)} characters`],
  membersPerSpace: ['people in a space', count(limits.membersPerSpace)],
  boardsPerSpace: ['boards in a space, bin included', count(limits.boardsPerSpace)],
  snapshotsPerBoard: ['saved versions of a board', count(limits.snapshotsPerBoard)],
  snapshotBytesPerSpace: ['saved versions of one space together', size(limits.snapshotBytesPerSpace)],
  meetingsPerSpace: ['meetings in a space', count(limits.meetingsPerSpace)],
  stepsPerMeeting: ['steps of a meeting', count(limits.stepsPerMeeting)],
  groupsPerStep: ['groups in a step', count(limits.groupsPerStep)],
  pollsPerSpace: ['polls in a space', count(limits.pollsPerSpace)],
  questionsPerPoll: ['questions of a poll', count(limits.questionsPerPoll)],
  minutesPerStep: ['length of a step', `${limits.minutesPerStep} minutes`],
  questionCharacters: ['a question', `${limits.questionCharacters} characters`],
  hintCharacters: ['a hint for facilitators', `${count(limits.hintCharacters)} characters`],
  messageCharacters: ['a message to everyone or a group', `${limits.messageCharacters} characters`],
  answerCharacters: ['an answer in words', `${count(limits.answerCharacters)} characters`],
  answersCharacters: ['all answers in words of one person', `${count(limits.answersCharacters)} characters`],
  roundCharacters: ['words in the outcome of a poll', `${count(limits.roundCharacters)} characters`],
  dottedThings: ['things with dots in an outcome', count(limits.dottedThings)],
  roundsPerPoll: ['rounds of a poll that are kept', count(limits.roundsPerPoll)],
  undoMs: ['time to take back the start of a step', time(limits.undoMs)],
  heldMs: ['time that everyone can be kept together', time(limits.heldMs)],
  recordsWarn: ['things on a board, warning', count(limits.recordsWarn)],
  recordsStop: ['things on a board', count(limits.recordsStop)],
}

function pictureName(type: string): string {
  const name = type.replace('image/', '')
  return name === 'webp' ? 'WebP' : name.toUpperCase()
}

test('the README shows every limit as the code has it', () => {
  const table = Object.values(rows).map(([what, most]) => `| ${what} | ${most} |`)
  expect(readme).toContain(table.join('\n'))
})

describe('documentation', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/operations.md',
    'docs/architecture.md',
    'docs/adr/README.md',
  ]

  test.each(pages)('%s points to files that are there', (path) => {
    const text = page(path)
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string)
    expect(targets.filter((target) => !existsSync(resolve(root, dirname(path), target)))).toEqual([])
  })

  test('operations lists every setting that the server reads', () => {
    const source = readFileSync(resolve(root, 'server/config.ts'), 'utf8')
    const settings = [...source.matchAll(/^ {2}([A-Z_]+): setting[<(]/gm)].map((match) => match[1] as string)
    const operations = page('docs/operations.md')
    expect(settings.length).toBeGreaterThanOrEqual(8)
    expect(settings.filter((setting) => !operations.includes(`| \`${setting}\` |`))).toEqual([])
  })

  test('every command of package.json runs a script that is there', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const files = Object.values(scripts).flatMap((line) => line.match(/scripts\/\S+\.mjs/g) ?? [])
    expect(files.filter((file) => !existsSync(resolve(root, file)))).toEqual([])
  })
})
