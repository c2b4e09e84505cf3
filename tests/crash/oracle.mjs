// The oracle of T7: a process of its own that keeps writing on a board and remembers what the server
// acknowledged. It prints one line of JSON per acknowledged count; a kill of the server cannot touch it.
import { SyncClient } from '../support/syncClient.ts'

const [url, path, token, writersText, keyPrefix] = process.argv.slice(2)
const writers = Number(writersText)

async function write(index) {
  const client = await new SyncClient(url, path, { token }).ready()
  const records = client.document.getMap('acknowledged')
  const key = `${keyPrefix}-${index}`
  const valueAfter = new Map()
  for (let value = 0; client.isOpen; value += 1) {
    records.set(key, value)
    valueAfter.set(client.sent, value)
    await client.until(() => client.saved >= client.sent || !client.isOpen || client.closeCode !== undefined)
    if (client.saved >= client.sent) process.stdout.write(`${JSON.stringify({ key, value })}\n`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

await Promise.all(Array.from({ length: writers }, (_, index) => write(index)))
