import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assetAnswerSchema } from '../../shared/protocol/http.ts'
import { limits } from '../../shared/protocol/limits.ts'
import * as en from '../../shared/texts/en/errors.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { httpForFile } from '../support/http.ts'
import { badFiles, gif, jpeg, png, webp } from '../support/pictures.ts'

const http = httpForFile()
const bytes = (file: Uint8Array) => new Uint8Array(file)
const fetchPicture = (url: string) => fetch(http().url + url)

describe('uploads', () => {
  it('a picture is kept by its content, and comes back with headers of its own', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const file = png(640, 480)
    const hash = createHash('sha256').update(file).digest('hex')
    const { status, body } = await http().upload(made.space.id, kim.token, bytes(file), 'naam.svg')
    expect(status).toBe(201)
    expect(assetAnswerSchema.parse(body)).toEqual({
      hash,
      url: `/assets/${hash}`,
      type: 'image/png',
      width: 640,
      height: 480,
    })
    const answer = await fetchPicture(body.url)
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(await http().upload(made.space.id, kim.token, bytes(file))).toMatchObject({
      status: 201,
      body: { hash },
    })
  })

  it('takes the four types', async () => {
    const made = await http().makeSpace()
    for (const [file, type] of [
      [gif, 'image/gif'],
      [webp, 'image/webp'],
      [jpeg, 'image/jpeg'],
    ] as const) {
      expect((await http().upload(made.space.id, made.token, bytes(file))).body).toMatchObject({ type })
    }
  })

  it('only of members who may write', async () => {
    const [made, other] = [await http().makeSpace(), await http().makeSpace()]
    const kim = await http().join(made)
    const send = async (token: string) =>
      (await http().upload(made.space.id, token, bytes(png(2, 2)))).body.error.code
    expect(await send(other.token)).toBe('not-signed-in')
    await http().command(made.space.id, made.token, {
      type: 'setRole',
      memberId: kim.member.id,
      role: 'observer',
    })
    expect(await send(kim.token)).toBe('not-allowed')
  })

  it('T35 what is no picture, or also something else, is refused in words', async () => {
    const made = await http().makeSpace()
    for (const [name, file] of Object.entries(badFiles)) {
      const answer = await http().upload(made.space.id, made.token, bytes(file), 'foto.png')
      expect(answer, name).toMatchObject({
        status: 415,
        body: { error: { code: 'unsupported-picture', message: nl.errorTexts['unsupported-picture'] } },
      })
    }
    const bomb = await http().upload(made.space.id, made.token, bytes(png(400_000, 250_000)))
    expect(bomb).toMatchObject({ status: 422, body: { error: { code: 'picture-too-many-pixels' } } })
  })

  it('too large, no file, no form: each its own words', async () => {
    const made = await http().makeSpace()
    const path = `/api/spaces/${made.space.id}/assets`
    const large = await http().upload(made.space.id, made.token, new Uint8Array(limits.uploadBytes + 1))
    expect(large).toMatchObject({ status: 413, body: { error: { code: 'picture-too-large' } } })
    const form = new FormData()
    form.set('tekst', 'hallo')
    const english = { 'x-language': 'en' }
    const empty = await http().call('POST', path, { token: made.token, body: form, headers: english })
    expect(empty).toMatchObject({
      status: 415,
      body: { error: { message: en.errorTexts['unsupported-picture'] } },
    })
    const plain = await http().call('POST', path, { token: made.token, body: { a: 1 }, headers: english })
    expect(plain).toMatchObject({ status: 415, body: { error: { code: 'unsupported-type' } } })
  })

  it('a picture that is not there, and addresses that are none (T34)', async () => {
    for (const hash of [
      '0'.repeat(64),
      'x',
      '..%2F..%2Fsamenbord.db',
      `${'0'.repeat(64)}%00`,
      'A'.repeat(64),
    ]) {
      expect((await fetchPicture(`/assets/${hash}`)).status, hash).toBe(404)
    }
  })
})
