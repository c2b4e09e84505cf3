import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { TLRecord } from '@tldraw/tlschema'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { boardExportSchema } from '../../shared/exports/json.ts'
import { readTldr } from '../../shared/exports/tldr/read.ts'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { exports as words } from '../../shared/texts/nl/exports.ts'
import { visitorsForFile } from '../support/browser.ts'
import { command, makeSpace } from '../support/fixtures.ts'
import { notesOn, placeIn, writeNote } from '../support/meeting.ts'
import { png } from '../support/pictures.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { openBoard, savedStateIs } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** A space with a board on which notes stand, and somebody who looks at it. */
async function begin(werkvorm: string, title: string) {
  const made = await makeSpace(server().url, { title: 'Leerkring Noord', name: 'Fatima' })
  const { id } = made.space
  const added = await command(server().url, id, made.token, { type: 'addBoard', werkvorm, title })
  const boardId = String(added.boardId)
  const sync = (document: string) =>
    new SyncClient(server().url, `${id}/${document}:${boardId}`, { token: made.token }).ready()
  const [content, layout] = await Promise.all([sync('board'), sync('layout')])
  const visitor = await visitors.visit({ signedIn: { spaceId: id, token: made.token } })
  const open = () => openBoard(visitor.page, `/s/${id}/b/${boardId}`)
  const end = () => Promise.all([content.end(), layout.end()])
  return { made, boardId, content, layout, page: visitor.page, open, end }
}

/** Opens "Bewaar als…" in the panel and chooses; answers the name and the bytes of the download. */
async function save(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: words.menu.saveAs }).click()
  const item = page.getByRole('menuitem', { name: label, exact: true })
  if (!(await item.isVisible())) await page.getByRole('menuitem', { name: words.menu.more }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function bringIn(page: Page, text: string): Promise<void> {
  const file = path(tmpdir(), `samenbord-${process.pid}-${Date.now()}.tldr`)
  await writeFile(file, text)
  await page.locator('[data-bring-in]').first().setInputFiles(file)
}

/** Width and height of a PNG, from its header. */
const pngSize = (png: Buffer) => ({ w: png.readUInt32BE(16), h: png.readUInt32BE(20) })

/** How many different colours a picture has, as the browser shows it. */
function colours(page: Page, bytes: Buffer, type: string): Promise<number> {
  return page.evaluate(
    async ([data, kind]) => {
      const blob = new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type: kind })
      const image = new Image()
      image.src = URL.createObjectURL(blob)
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 400
      canvas.height = 300
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, 400, 300)
      const pixels = new Uint32Array(context?.getImageData(0, 0, 400, 300).data.buffer ?? new ArrayBuffer(0))
      return new Set(pixels).size
    },
    [bytes.toString('base64'), type] as const,
  )
}

/** The words of a PDF, read once with the table of each font in it: what was written in that font is legible. */
function pdfWords(pdf: Buffer): string {
  const parts = streams(pdf)
  const written = parts.flatMap((part) => [...part.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => hex))
  const tables = parts.filter((part) => part.includes('beginbfrange')).map(lettersOf)
  return tables
    .map((letters) =>
      written
        .map((hex) => (hex.match(/.{4}/g) ?? []).map((code) => letters.get(code) ?? '').join(''))
        .join(''),
    )
    .join('\n')
}

function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, from = '0', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(from, 16)
    for (const [, hex = ''] of list.matchAll(/<([0-9a-f]*)>/g)) {
      letters.set(code.toString(16).padStart(4, '0'), Buffer.from(hex, 'hex').swap16().toString('utf16le'))
      code += 1
    }
  }
  return letters
}

function streams(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const start = index + word.length
    const end = text.indexOf('endstream', start)
    try {
      return [inflateSync(pdf.subarray(start, end)).toString('latin1')]
    } catch {
      return []
    }
  })
}

describe('a board as a file', () => {
  test('B39 everything that the menu offers comes, and says what stands on the board', async () => {
    const { made, content, layout, page, open, end } = await begin('backcasting', 'Wijk in 2035: café?')
    const frame = [...readRecords(layout.document).values()].find(
      (record) => record.typeName === 'shape' && typeof record.meta.zone === 'string',
    )
    const at = placeIn(layout, String(frame?.meta.zone))
    await writeNote(content, 'een', '=Overal groen & één loket', { at })
    await putPicture(content, made)
    await open()
    await page.getByRole('button', { name: /^Toon: / }).click()

    const csv = await save(page, await firstOf(page, 'CSV'))
    expect(csv.name).toMatch(/^Wijk in 2035 café.*\.csv$/)
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(csv.bytes.toString()).toContain("'=Overal groen & één loket")

    const json = await save(page, words.menu.json)
    const read = boardExportSchema.parse(JSON.parse(json.bytes.toString()))
    expect(read.outcome.kind).toBe('timeline')
    expect(JSON.stringify(read)).toContain('=Overal groen & één loket')

    const md = await save(page, words.menu.md)
    expect(md.bytes.toString()).toContain('# Wijk in 2035: café?')

    const svg = await save(page, words.menu.board('SVG'))
    expect(svg.bytes.toString()).toMatch(/^<svg xmlns.*@font-face.*Overal/s)
    expect(svg.bytes.toString()).not.toMatch(/(href|src)="?(https?:|\/)/)
    expect(await colours(page, svg.bytes, 'image/svg+xml')).toBeGreaterThan(8)

    const png = await save(page, words.menu.board('PNG'))
    expect(pngSize(png.bytes).w).toBeGreaterThan(3_000)
    expect(await colours(page, png.bytes, 'image/png')).toBeGreaterThan(8)

    const pdf = await save(page, words.menu.pdf('A4'))
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const said = pdfWords(pdf.bytes)
    for (const word of ['Wijk in 2035: café?', 'Overal', 'loket', 'Bladzijde']) expect(said).toContain(word)

    const tldr = await save(page, words.menu.tldr)
    expect(readTldr(tldr.bytes.toString())).toMatchObject({ ok: true })
    expect(tldr.bytes.toString()).toContain('"src":"data:image/png;base64,')

    await bringIn(page, tldr.bytes.toString())
    await page.getByText(words.bringIn.done(2)).first().waitFor()
    await savedStateIs(page, 'saved')
    await content.until(() => notesOn(content).length === 2 && picturesOn(content) === 2)
    await page.evaluate(() => editor.undo())
    await content.until(() => notesOn(content).length === 1 && picturesOn(content) === 1)
    await bringIn(page, 'geen tekening')
    await page.getByText(words.bringIn.notTldraw).first().waitFor()
    await end()
  })
})

/** Uploads a picture and puts it on the board, as a person's client would. */
async function putPicture(content: SyncClient, { space, token }: CreatedAnswer): Promise<void> {
  const body = new FormData()
  body.append('file', new Blob([Uint8Array.from(png(40, 30))], { type: 'image/png' }), 'foto.png')
  const headers = { authorization: `Bearer ${token}`, origin: server().url }
  const answer = await fetch(`${server().url}/api/spaces/${space.id}/assets`, {
    method: 'POST',
    headers,
    body,
  })
  const { hash, url } = (await answer.json()) as { hash: string; url: string }
  const base = { parentId: 'page:page', rotation: 0, isLocked: false, opacity: 1, meta: {} }
  const asset = {
    ...{ id: `asset:${hash}`, typeName: 'asset', type: 'image', meta: {} },
    props: { name: 'foto', src: url, w: 40, h: 30, mimeType: 'image/png', isAnimated: false },
  }
  const shape = {
    ...{ ...base, id: 'shape:foto', typeName: 'shape', type: 'image', x: 300, y: 900, index: 'a2' },
    props: {
      ...{ w: 400, h: 300, playing: true, url: '', assetId: asset.id, crop: null },
      ...{ flipX: false, flipY: false, altText: '' },
    },
  }
  content.document.transact(() => {
    for (const record of [asset, shape]) putRecord(recordsOf(content.document), record as unknown as TLRecord)
  })
  await content.until(() => content.isSaved)
}

function picturesOn({ document }: SyncClient): number {
  const records = [...readRecords(document).values()]
  return records.filter((record) => record.typeName === 'shape' && record.type === 'image').length
}

/** The first choice whose words hold a text. */
async function firstOf(page: Page, text: string): Promise<string> {
  await page.getByRole('button', { name: words.menu.saveAs }).click()
  await page.getByRole('menuitem', { name: words.menu.more }).click()
  const label = await page.getByRole('menuitem').filter({ hasText: text }).first().textContent()
  await page.keyboard.press('Escape')
  return label ?? ''
}
