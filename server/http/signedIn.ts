import type { FastifyReply } from 'fastify'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { facilitatorLink, joinLink, personalLink } from '../../shared/space/links.ts'
import type { Seat } from '../gate/sessions.ts'
import { sessionCookie } from '../gate/sessions.ts'
import type { Founded } from '../space/founding.ts'

/** Gives the browser its session; over https only over https. */
export function giveCookie(
  reply: FastifyReply,
  spaceId: string,
  token: string,
  origin: string,
  seat: Seat = 'member',
): void {
  reply.header('set-cookie', sessionCookie(spaceId, token, origin.startsWith('https:'), seat))
}

/** What the maker of a space gets: the only time that its links are told. */
export function createdAnswer({ state, member, keys, token }: Founded, origin: string): CreatedAnswer {
  const { id, meta } = state
  return {
    space: { id, title: meta.title, joinCode: meta.joinCode },
    member: { id: member.id, role: member.role },
    links: {
      facilitator: facilitatorLink(origin, id, keys.facilitator),
      join: joinLink(origin, meta.joinCode),
      personal: personalLink(origin, id, keys.personal),
    },
    token,
  }
}
