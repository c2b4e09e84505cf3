import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { rateSettings } from '../../server/gate/rates.ts'
import * as en from '../../shared/texts/en/errors.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { type Answer, HttpTestServer, httpForFile, keyOf } from '../support/http.ts'

const http = httpForFile({ createPassword: undefined })
const cookie = (made: { space: { id: string }; token: string }) => `sb_${made.space.id}=${made.token}`

/** Sends bytes as they are, past what fetch would repair; answers the first part of what comes back. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(http().server.port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    let got = ''
    socket.on('data', (part) => {
      got += part
      if (got.includes('\r\n\r\n')) socket.end()
    })
    socket.on('close', () => resolve(got))
    socket.on('error', reject)
  })
}

describe('T30 where a request comes from', () => {
  const body = { title: 't', name: 'n' }

  it('the own page may, a program without Origin and cookie may', async () => {
    const own = await http().call('POST', '/api/spaces', { body, headers: { origin: http().url } })
    const program = await http().call('POST', '/api/spaces', { body })
    expect([own.status, program.status]).toEqual([201, 201])
  })

  it('foreign, null and look-alike origins are refused, and nothing is made', async () => {
    const { port } = http().server
    for (const origin of [
      'https://evil.com',
      'null',
      `http://127.0.0.1:${port}.evil.com`,
      `http://127.0.0.1:${port + 1}`,
    ]) {
      const answer = await http().call('POST', '/api/spaces', { body, headers: { origin } })
      expect(answer, origin).toMatchObject({
        status: 403,
        body: { error: { code: 'foreign-origin', message: nl.errorTexts['foreign-origin'] } },
      })
    }
  })

  it('a cookie without Origin changes nothing (CSRF); with the own Origin it does', async () => {
    const made = await http().makeSpace()
    const command = (headers: Record<string, string>) =>
      http().call('POST', `/api/spaces/${made.space.id}/commands`, {
        body: { type: 'editSpace', title: 'Nieuw' },
        headers: { cookie: cookie(made), ...headers },
      })
    expect((await command({})).body.error.code).toBe('foreign-origin')
    expect((await command({ origin: 'https://evil.com' })).body.error.code).toBe('foreign-origin')
    expect((await http().server.spaces.state(made.space.id))?.meta.title).toBe('Ruimte')
    expect((await command({ origin: http().url })).status).toBe(200)
  })

  it('a name that is not ours is refused before anything else', async () => {
    const answer = await raw('GET / HTTP/1.1\r\nHost: evil.com\r\nAccept-Language: en\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
    expect(answer).toContain(en.errorTexts['wrong-host'])
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: 10-0-0-1.pod.cluster.example\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200 /,
    )
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('no answer invites other websites', async () => {
    const { headers } = await http().call('GET', '/api/config', { headers: { origin: 'https://evil.com' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('T32 who is signed in', () => {
  it('absent, corrupt, of another space, revoked: 401 in words, never a crash', async () => {
    const [made, other] = [await http().makeSpace(), await http().makeSpace()]
    const see = (headers: Record<string, string>) =>
      http().call('GET', `/api/spaces/${made.space.id}`, { headers })
    const wrong = [
      {},
      { cookie: `sb_${made.space.id}=%E0%A4%A` },
      { cookie: `sb_${made.space.id}=${'a'.repeat(43)}` },
      { cookie: `sb_${made.space.id}=${other.token}` },
      { cookie: cookie(other) },
      { cookie: ';;=;sb_' },
      { authorization: 'Bearer' },
      { authorization: `Bearer ${other.token}` },
      { authorization: `Basic ${made.token}` },
    ]
    for (const headers of wrong) {
      expect(await see(headers), JSON.stringify(headers)).toMatchObject({
        status: 401,
        body: { error: { code: 'not-signed-in', message: nl.errorTexts['not-signed-in'] } },
      })
    }
    expect((await see({ cookie: cookie(made) })).status).toBe(200)
  })

  it('a person of the same id in another space is another person', async () => {
    const tryout = async () => (await http().call('POST', '/api/tryouts', { body: { language: 'nl' } })).body
    const [mine, yours] = [await tryout(), await tryout()]
    const command = { type: 'rotateLinks', which: 'personal', memberId: 'tryout-samira' } as const
    const { link } = (await http().command(mine.space.id, mine.token, command)).body.result
    const entered = await http().call('POST', `/api/spaces/${mine.space.id}/sessions`, {
      body: { key: keyOf(link) },
    })
    expect(entered.body.member.id).toBe('tryout-samira')
    const { token } = entered.body
    expect((await http().call('GET', `/api/spaces/${mine.space.id}`, { token })).status).toBe(200)
    expect((await http().call('GET', `/api/spaces/${yours.space.id}`, { token })).status).toBe(401)
    const cookie = `sb_${yours.space.id}=${token}`
    expect((await http().call('GET', `/api/spaces/${yours.space.id}`, { headers: { cookie } })).status).toBe(
      401,
    )
  })

  it('an expired session is none', async () => {
    let time = Date.now()
    const own = await HttpTestServer.start({}, { now: () => time })
    try {
      const made = await own.makeSpace()
      const see = () => own.call('GET', `/api/spaces/${made.space.id}`, { token: made.token })
      expect((await see()).status).toBe(200)
      time += 121 * 24 * 60 * 60 * 1000
      expect((await see()).body.error.code).toBe('not-signed-in')
    } finally {
      await own.stop()
    }
  })

  it('a space that is not there answers as one that is not yours', async () => {
    for (const id of ['nope', 'a'.repeat(129), 'a'.repeat(250), '..%2F..', '%00', '*', '%D0%B0', 'a%2Fb']) {
      const answer = await http().call('GET', `/api/spaces/${id}`, { token: 'a'.repeat(43) })
      expect(answer, id.slice(0, 20)).toMatchObject({
        status: 401,
        body: { error: { code: 'not-signed-in' } },
      })
    }
    const endless = await http().call('GET', `/api/spaces/${'a'.repeat(10_000)}`)
    expect([400, 404]).toContain(endless.status)
    expect(endless.body.error.code).toMatch(/^(not-found|malformed)$/)
  })
})

describe('T34 codes cannot be enumerated', () => {
  it('after too many wrong guesses an address waits, also for a right one; a class that joins does not', async () => {
    let time = 0
    const own = await HttpTestServer.start({}, { now: () => time })
    try {
      const made = await own.makeSpace()
      await Promise.all(Array.from({ length: 60 }, (_, at) => own.join(made, `P${at}`)))
      const guesses: Answer[] = []
      const { burst } = rateSettings.wrongCodes
      for (let at = 0; at < burst + 5; at += 1) guesses.push(await own.call('GET', '/api/join/CCCCCC'))
      expect(guesses.map(({ status }) => status).indexOf(429)).toBe(burst)
      const right = await own.call('GET', `/api/join/${made.space.joinCode}`, {
        headers: { 'x-language': 'en' },
      })
      expect(right).toMatchObject({
        status: 429,
        body: { error: { code: 'too-many', message: en.errorTexts['too-many'] } },
      })
      expect(right.headers.get('retry-after')).toBe('2')
      const key = await own.call('POST', `/api/spaces/${made.space.id}/sessions`, { body: { key: 'x' } })
      expect(key.status).toBe(429)
      time += 3_000
      expect((await own.call('GET', `/api/join/${made.space.joinCode}`)).status).toBe(200)
    } finally {
      await own.stop()
    }
  })

  it('hundreds of guesses at once are no way around', async () => {
    const own = await HttpTestServer.start({}, { now: () => 0 })
    try {
      const guesses = await Promise.all(
        Array.from({ length: 300 }, () => own.call('GET', '/api/join/CCCCCC')),
      )
      const looked = guesses.filter(({ status }) => status === 404)
      expect(looked).toHaveLength(rateSettings.wrongCodes.burst)
    } finally {
      await own.stop()
    }
  })

  it('making spaces is limited per address, and asks its password where there is one', async () => {
    const own = await HttpTestServer.start({ createPassword: 'geheim' }, { now: () => 0 })
    try {
      const make = (password?: string) =>
        own.call('POST', '/api/spaces', {
          body: { title: 't', name: 'n', ...(password ? { password } : {}) },
        })
      expect((await own.call('GET', '/api/config')).body.createPassword).toBe(true)
      expect(await make()).toMatchObject({ status: 403, body: { error: { code: 'wrong-password' } } })
      expect((await make('gehein')).body.error.code).toBe('wrong-password')
      const statuses: number[] = []
      for (let at = 0; at < 60; at += 1) statuses.push((await make('geheim')).status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(58)
      expect(statuses.at(-1)).toBe(429)
    } finally {
      await own.stop()
    }
  })
})

describe('what cannot be read', () => {
  const json = { 'content-type': 'application/json' }
  const post = (body: string, headers: Record<string, string>) =>
    http().call('POST', '/api/spaces', { body, headers })

  it('is answered in the language of the caller, with a stable code and no inside', async () => {
    const cases: [Promise<Answer>, number, keyof typeof en.errorTexts][] = [
      [post('{"title": Beste', { ...json, 'accept-language': 'en' }), 400, 'malformed'],
      [post('', { ...json, 'accept-language': 'en' }), 400, 'malformed'],
      [post('[]', { ...json, 'x-language': 'en' }), 400, 'malformed'],
      [post('null', { ...json, 'x-language': 'en' }), 400, 'malformed'],
      [post('{"__proto__":{"x":1}}', { ...json, 'x-language': 'en' }), 400, 'malformed'],
      [post(`{"title":"${'x'.repeat(70_000)}"}`, { ...json, 'x-language': 'en' }), 413, 'too-large'],
      [post('<a/>', { 'content-type': 'text/xml', 'x-language': 'en' }), 415, 'unsupported-type'],
      [http().call('GET', '/api/nope', { headers: { 'x-language': 'en' } }), 404, 'not-found'],
      [http().call('PUT', '/api/spaces', { headers: { 'x-language': 'en' } }), 405, 'method-not-allowed'],
      [http().call('GET', '/api/%E0%A4%A', { headers: { 'x-language': 'en' } }), 400, 'malformed'],
    ]
    for (const [asked, status, code] of cases) {
      const answer = await asked
      expect(answer, code).toMatchObject({ status, body: { error: { code, message: en.errorTexts[code] } } })
      expect(JSON.stringify(answer.body)).not.toMatch(/\bat \/|node_modules|Unexpected token|Beste/)
    }
  })

  it('a 405 says what can be done there', async () => {
    expect((await http().call('DELETE', '/api/spaces')).headers.get('allow')).toBe('POST')
    expect((await http().call('POST', '/healthz')).headers.get('allow')).toBe('GET, HEAD')
  })

  it('what is no HTTP is refused on the socket (T33)', async () => {
    expect(await raw('\x16\x03\x01 hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    const header = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await raw(header)).toMatch(/^HTTP\/1\.1 431 /)
  })
})

describe('security headers', () => {
  it('allow nothing foreign, and nothing that breaks plain http on a LAN address', async () => {
    const { headers } = await http().call('GET', '/api/config')
    const policy = headers.get('content-security-policy') ?? ''
    const { port } = http().server
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port} wss://127.0.0.1:${port};`)
    expect(policy.match(/(https?|wss?):\/\/[^ ;]+/g)).toEqual([
      `ws://127.0.0.1:${port}`,
      `wss://127.0.0.1:${port}`,
    ])
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('over https the cookie is Secure and links are https', async () => {
    const own = await HttpTestServer.start({ publicUrl: 'https://bord.school.nl' })
    try {
      const { body, headers } = await own.call('POST', '/api/spaces', {
        body: { title: 't', name: 'n' },
        headers: { origin: 'https://bord.school.nl' },
      })
      expect(body.links.join).toMatch(/^https:\/\/bord\.school\.nl\/doe-mee\//)
      expect(headers.get('set-cookie')).toMatch(/; Secure$/)
      expect(headers.get('strict-transport-security')).toContain('max-age=')
    } finally {
      await own.stop()
    }
  })
})
