import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

test('NOTICE is what `npm run notice` makes of the packages in package-lock.json', () => {
  const check = () =>
    execFileSync(process.execPath, ['scripts/notice.mjs', '--check'], { cwd: root, stdio: 'pipe' })
  expect(check).not.toThrow()
})

test('NOTICE names every dependency that runs in production, with its version', () => {
  const notice = readFileSync(resolve(root, 'NOTICE'), 'utf8')
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !notice.includes(`- ${name} ${version}: `),
  )
  expect(missing).toEqual([])
})
