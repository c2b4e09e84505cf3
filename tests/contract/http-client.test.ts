import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { HttpTestServer, httpForFile } from '../support/http.ts'

const clientDir = mkdtempSync(join(tmpdir(), 'samenbord-client-'))
mkdirSync(join(clientDir, 'app'))
mkdirSync(join(clientDir, '.vite'))
const script = 'export const hallo = 1'.repeat(50)
writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Samenbord</title>')
writeFileSync(join(clientDir, 'index.html.gz'), gzipSync('<!doctype html><title>Samenbord</title>'))
writeFileSync(join(clientDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
writeFileSync(join(clientDir, 'app', 'main-abc123.js'), script)
writeFileSync(join(clientDir, 'app', 'main-abc123.js.gz'), gzipSync(script))
writeFileSync(join(clientDir, '.vite', 'manifest.json'), '{}')
afterAll(() => rmSync(clientDir, { recursive: true, force: true }))

const http = httpForFile({ clientDir })
const browse = (path: string) => http().call('GET', path, { headers: { accept: 'text/html,*/*' } })

describe('the built client', () => {
  it('its page stands at every address that the client routes, asked for anew each time', async () => {
    for (const path of [
      '/',
      '/doe-mee',
      '/doe-mee/CDFGHJ',
      '/s/abc',
      '/s/abc/b/def?x=1',
      '/stijl',
      '/privacy',
    ]) {
      const answer = await browse(path)
      expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, 'no-cache'])
      expect(answer.body).toContain('<title>Samenbord</title>')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    }
  })
  it('files with a hash in their name are kept for ever and sent compressed, others for an hour', async () => {
    const file = await http().call('GET', '/app/main-abc123.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(file.body).toBe(script)
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript'),
    })
    const icon = await browse('/icon.svg')
    expect(icon.headers.get('cache-control')).toBe('public, max-age=3600')
  })
  it('who lost the way gets the page with a 404; programs and missing files get JSON', async () => {
    const lost = await browse('/weg')
    expect([lost.status, lost.body]).toEqual([404, expect.stringContaining('Samenbord')])
    for (const path of ['/api/weg', '/app/weg.js', '/weg.php', '/.vite/manifest.json', '/sync/a/space']) {
      expect(await browse(path), path).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } })
    }
    expect((await http().call('GET', '/weg')).body.error.code).toBe('not-found')
  })
  it('shows nothing outside its folder (T34)', async () => {
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/app/..%2f..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/app/%00',
    ]) {
      expect((await browse(path)).body, path).not.toContain('"samenbord"')
    }
  })
  it('a server whose client was not built still answers its API', async () => {
    const own = await HttpTestServer.start({ clientDir: join(clientDir, 'weg') })
    try {
      expect((await own.call('GET', '/', { headers: { accept: 'text/html' } })).body.error.code).toBe(
        'not-found',
      )
      expect((await own.call('GET', '/api/config')).status).toBe(200)
    } finally {
      await own.stop()
    }
  })
})
