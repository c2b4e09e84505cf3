import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterEach, describe, expect, test } from 'vitest'
import configuration from '../../../.dependency-cruiser.mjs'

type Files = Record<string, string>

/** Packages of the small project below; `test-tool` is a development package, `forgotten` is not declared. */
const dependencies = ['yjs', 'y-websocket', 'ws', 'zod', '@tldraw/tldraw', 'react']
const installed = [...dependencies, 'test-tool', 'forgotten']

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function smallProject(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-imports-'))
  folders.push(folder)
  const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']))
  const manifest = { dependencies: versions(dependencies), devDependencies: versions(['test-tool']) }
  write(folder, 'package.json', JSON.stringify(manifest))
  for (const name of installed) {
    write(
      folder,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    )
    write(folder, `node_modules/${name}/index.js`, 'export default 1')
  }
  for (const [path, source] of Object.entries(files)) write(folder, path, source)
  return folder
}

function write(folder: string, path: string, source: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), source)
}

/** The names of the rules that the files break. */
async function brokenRules(files: Files): Promise<string[]> {
  const { forbidden, options } = configuration
  const parts = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))]
  const result = await cruise(parts, {
    ...options,
    baseDir: smallProject(files),
    validate: true,
    ruleSet: { forbidden },
  })
  const { violations } = (result.output as ICruiseResult).summary
  return [...new Set(violations.map((violation) => violation.rule.name))].sort()
}

const imports = (path: string) => `import thing from '${path}'\nexport const used = thing\n`
const importsType = (path: string) => `import type { Thing } from '${path}'\nexport type Used = Thing\n`
const leaf = 'export default 1\nexport type Thing = number\n'

/** One file that breaks the rule, and what it imports. */
const violations: [rule: string, files: Files][] = [
  ['shared-imports-nothing-outside', { 'shared/a.ts': imports('react') }],
  ['shared-imports-nothing-outside', { 'shared/a.ts': imports('node:fs') }],
  ['shared-imports-nothing-outside', { 'shared/a.ts': importsType('../server/b.ts'), 'server/b.ts': leaf }],
  ['server-not-client', { 'server/a.ts': imports('../client/b.ts'), 'client/b.ts': leaf }],
  ['server-not-client', { 'server/a.ts': importsType('../client/b.ts'), 'client/b.ts': leaf }],
  ['client-not-server', { 'client/a.tsx': imports('../server/b.ts'), 'server/b.ts': leaf }],
  [
    'client-not-server',
    { 'client/a.tsx': "export const load = () => import('../server/b.ts')", 'server/b.ts': leaf },
  ],
  ['client-no-node', { 'client/a.ts': imports('node:path') }],
  ['product-not-tests', { 'server/a.ts': imports('../tests/b.ts'), 'tests/b.ts': leaf }],
  ['yjs-only-in-room', { 'server/space/a.ts': imports('yjs') }],
  ['yjs-only-in-sync', { 'client/board/a.ts': imports('y-websocket') }],
  ['ws-only-in-socket', { 'server/http/a.ts': imports('ws') }],
  ['room-knows-no-socket', { 'server/room/a.ts': imports('../socket/b.ts'), 'server/socket/b.ts': leaf }],
  [
    'store-behind-its-interface',
    { 'server/room/a.ts': imports('../store/sqlite.ts'), 'server/store/sqlite.ts': leaf },
  ],
  [
    'bus-behind-its-interface',
    { 'server/room/a.ts': imports('../bus/local.ts'), 'server/bus/local.ts': leaf },
  ],
  ['sqlite-only-in-store', { 'server/room/a.ts': imports('node:sqlite') }],
  ['tldraw-only-on-the-board', { 'client/space/a.tsx': imports('@tldraw/tldraw') }],
  [
    'no-circles',
    { 'server/a.ts': imports('./b.ts'), 'server/b.ts': `${imports('./a.ts')}export default used\n` },
  ],
  ['no-orphans', { 'server/a.ts': leaf }],
  [
    'no-dead-modules',
    { 'server/main.ts': imports('./a.ts'), 'server/a.ts': leaf, 'server/b.ts': imports('./a.ts') },
  ],
  ['nothing-unresolved', { 'server/a.ts': imports('./gone.ts') }],
  ['only-declared-packages', { 'server/a.ts': imports('forgotten') }],
  ['no-development-packages', { 'server/a.ts': imports('test-tool') }],
]

describe('import directions', () => {
  test.each(violations)('%s is caught in %o', async (rule, files) => {
    expect(await brokenRules(files)).toContain(rule)
  })

  test('every rule has a violation above', () => {
    const tried = new Set(violations.map(([rule]) => rule))
    expect(
      configuration.forbidden.map((rule) => rule.name ?? 'nameless').filter((name) => !tried.has(name)),
    ).toEqual([])
  })

  test('the directions that the architecture asks for are allowed', async () => {
    const rules = await brokenRules({
      'shared/model.ts': imports('zod'),
      'server/main.ts': `${imports('./store/sqlite.ts')}import './socket/upgrade.ts'\n`,
      'server/socket/upgrade.ts': `${imports('ws')}import '../room/room.ts'\n`,
      'server/room/room.ts': `${imports('yjs')}import '../store/store.ts'\nimport '../../shared/model.ts'\n`,
      'server/store/store.ts': 'export const name = 1\n',
      'server/store/sqlite.ts': `${imports('node:sqlite')}export default used\n`,
      'client/main.tsx': `${imports('react')}import './sync/connection.ts'\nimport './board/board.tsx'\nimport '../shared/model.ts'\n`,
      'client/sync/connection.ts': imports('y-websocket'),
      'client/board/board.tsx': imports('@tldraw/tldraw'),
      'tests/all.test.ts': "import '../server/main.ts'\nimport '../client/main.tsx'\n",
    })
    expect(rules).toEqual([])
  })
})
