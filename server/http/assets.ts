import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AssetAnswer } from '../../shared/protocol/http.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { AppError } from '../errors.ts'
import { Capacity } from '../gate/capacity.ts'
import { pathParameter, visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** How many uploads are in memory at once: at most 240 MB. */
const uploadsAtOnce = 24

/** `POST /api/spaces/:id/assets` and `GET /assets/:hash`. */
export async function assetRoutes(http: FastifyInstance, { pictures }: HttpSurroundings): Promise<void> {
  const capacity = new Capacity(uploadsAtOnce)
  await http.register(multipart, {
    limits: {
      fileSize: limits.uploadBytes,
      files: 1,
      fields: 4,
      fieldSize: 1_000,
      parts: 5,
      headerPairs: 20,
    },
    throwFileSizeLimit: true,
  })

  http.post(
    '/api/spaces/:id/assets',
    { config: { needs: { member: true, rate: 'uploads' } } },
    async (request, reply): Promise<AssetAnswer> => {
      const { state, member } = visitorOf(request)
      if (member.role === 'observer') throw new AppError('not-allowed')
      const release = capacity.take()
      if (!release) throw new AppError('too-many', { retryAfter: 5 })
      try {
        const { hash, type, width, height } = await pictures.add(state.id, await readUpload(request))
        reply.code(201)
        return { hash, url: `/assets/${hash}`, type, width, height }
      } finally {
        release()
      }
    },
  )

  http.get('/assets/:hash', async (request, reply) => {
    const { row, stream } = await pictures.find(pathParameter(request, 'hash') ?? '')
    return reply
      .headers({
        'content-type': row.type,
        'content-length': row.bytes,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        // Should a browser ever show it as a page: no script, no form, no origin.
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(stream)
  })
}

async function readUpload(request: FastifyRequest): Promise<Uint8Array> {
  const file = await request.file()
  if (!file) throw new AppError('unsupported-picture')
  return file.toBuffer()
}
