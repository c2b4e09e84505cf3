import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

const [source = '', target = ''] = process.argv.slice(2)
const database = join(source, 'samenbord.db')
const unfinished = `${target}.part`

if (!existsSync(database)) refuse(`There is no Samenbord data in ${source}. Set DATA_DIR to the data folder.`)
if (existsSync(target) && readdirSync(target).length > 0)
  refuse(`${target} exists and is not empty. Choose a new folder.`)

rmSync(unfinished, { recursive: true, force: true })
mkdirSync(unfinished, { recursive: true, mode: 0o700 })
// The database first: a picture is on disk before a row points to it, so every picture of the copy is there after.
const open = new DatabaseSync(database, { readOnly: true })
await backup(open, join(unfinished, 'samenbord.db'))
open.close()
const pictures = join(source, 'assets')
if (existsSync(pictures)) cpSync(pictures, join(unfinished, 'assets'), { recursive: true })
rmSync(target, { recursive: true, force: true })
renameSync(unfinished, target)
console.log(`Backup written to ${target}`)

/** @param {string} problem */
function refuse(problem) {
  console.error(`✗ ${problem}`)
  process.exit(1)
}
