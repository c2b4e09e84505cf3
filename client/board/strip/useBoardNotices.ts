import { useEffect, useRef } from 'react'
import type { BoardNotice } from '../../sync/views.ts'
import type { Notice } from '../state/notices.ts'
import type { BoardTexts, Scene } from '../state/scene.ts'

/** Turns what happens to the board into short messages. */
export function useBoardNotices({ view, me, notices, texts, readOnly }: Scene): void {
  const { onNotice } = view
  useEffect(
    () =>
      onNotice((notice) => {
        // Work that was put aside has a banner of its own, which stays.
        if (notice.kind === 'deleted-while-typing') notices.show(noticeWords(notice, texts))
      }),
    [onNotice, notices, texts],
  )

  const { role } = me
  const lastRole = useRef(role)
  useEffect(() => {
    if (lastRole.current === role) return
    lastRole.current = role
    notices.show({ id: 'role', tone: 'calm', text: texts.notice.role[role] })
  }, [role, notices, texts])

  const frozen = readOnly === 'frozen'
  const wasFrozen = useRef(frozen)
  useEffect(() => {
    if (wasFrozen.current === frozen) return
    wasFrozen.current = frozen
    const text = frozen ? texts.notice.frozen : texts.notice.released
    if (frozen || readOnly === undefined) notices.show({ id: 'frozen', tone: 'calm', text })
  }, [frozen, readOnly, notices, texts])
}

function noticeWords({ restore }: BoardNotice & { kind: 'deleted-while-typing' }, texts: BoardTexts): Notice {
  return {
    id: 'deleted',
    tone: 'trouble',
    text: texts.notice.deletedWhileTyping,
    action: { label: texts.notice.restore, run: restore },
    stays: true,
  }
}
