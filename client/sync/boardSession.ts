import type { Editor, TLStore } from '@tldraw/tldraw'
import { documentFormat } from '../../shared/board/format.ts'
import { richTextOfProps } from '../../shared/board/recordText.ts'
import { plainText } from '../../shared/board/richText.ts'
import { setTicked } from '../../shared/board/sharing.ts'
import type { Access } from '../../shared/space/access.ts'
import { BoardBinding } from './binding/boardBinding.ts'
import { BoardExtras } from './boardExtras.ts'
import { boardStore } from './boardStore.ts'
import { EditorLink } from './editorLink.ts'
import { ListLink } from './listLink.ts'
import { flushWithPage } from './pageFlush.ts'
import { Presence } from './presence.ts'
import { worstState } from './savedTracker.ts'
import { SyncedDocument } from './syncedDocument.ts'
import { syncUrl } from './syncUrl.ts'
import { redoOwn, togetherTextOptions, undoOwn } from './text.ts'
import type { BoardAddress, BoardNotice, BoardView } from './views.ts'

export type BoardAccess = { content: Access; layout: Access }

/** A board that is open: two documents, one store, and everything between them. */
export class BoardSession {
  readonly #address: BoardAddress
  readonly #memberId: string
  readonly #layout: SyncedDocument
  readonly #content: SyncedDocument
  readonly #store: TLStore
  readonly #link: EditorLink
  readonly #list: ListLink
  readonly #textOptions: NonNullable<BoardView['textOptions']>
  readonly #changed: () => void
  readonly #notify: (notice: BoardNotice) => void
  #access: BoardAccess
  #binding: BoardBinding | undefined
  #presence: Presence | undefined
  readonly #extras: BoardExtras
  #closed = false

  constructor(options: {
    address: BoardAddress
    memberId: string
    access: BoardAccess
    changed: () => void
    notify: (notice: BoardNotice) => void
    /** The local copy was dropped: open the board anew. */
    replaced: () => void
  }) {
    this.#address = options.address
    this.#memberId = options.memberId
    this.#access = options.access
    this.#changed = options.changed
    this.#notify = options.notify
    this.#store = boardStore()
    this.#link = new EditorLink(() => this.#binding)
    this.#textOptions = togetherTextOptions(this.#link)
    this.#list = new ListLink(
      () => this.#binding,
      (chosen) => this.#presence?.inList(chosen),
    )
    const replaced = (kept: boolean) => {
      if (this.#closed) return
      if (kept) this.#notify({ kind: 'kept-aside' })
      options.replaced()
    }
    this.#content = this.#open('board', replaced)
    this.#layout = this.#open('layout', replaced)
    this.#extras = new BoardExtras(
      { layout: this.#layout.document, content: this.#content.document },
      this.#changed,
    )
  }

  set access(access: BoardAccess) {
    this.#binding?.flush()
    this.#access = access
    this.#content.writable = access.content === 'write'
    this.#layout.writable = access.layout === 'write'
    this.#changed()
  }

  read(): Omit<BoardView, 'onNotice'> {
    const documents = [this.#content, this.#layout]
    const refused = documents.find(({ status }) => status === 'refused')
    const newer = documents.some(({ document }) => documentFormat(document) === 'newer')
    const status = refused || newer ? 'refused' : this.#binding ? 'ready' : 'loading'
    const reason = newer ? 'newer' : (refused ?? documents.find((document) => document.reason))?.reason
    return {
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(this.#binding ? { store: this.#store, textOptions: this.#textOptions } : {}),
      saved: worstState(documents.map(({ saved }) => saved)),
      connected: documents.every(({ connected }) => connected),
      access: this.#access,
      setAside: this.#binding?.setAside ?? 0,
      records: this.#binding ? this.#store.query.ids('shape').get().size : 0,
      onEditorMount: this.#mount,
      onListMount: this.#mountList,
      writeText: this.#writeText,
      ...this.#extras.read(),
      tick: this.#tick,
      undo: this.#undo,
      redo: this.#redo,
    }
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#link.detach()
    this.#extras.destroy()
    this.#presence?.destroy()
    this.#binding?.destroy()
    void this.#content.close()
    void this.#layout.close()
    this.#store.dispose()
  }

  #open(kind: 'board' | 'layout', replaced: (kept: boolean) => void): SyncedDocument {
    const { spaceId, boardId, epoch } = this.#address
    return new SyncedDocument({
      url: syncUrl(spaceId),
      spaceId,
      document: `${kind}:${boardId}`,
      epoch,
      hasEpoch: true,
      writable: this.#access[kind === 'board' ? 'content' : 'layout'] === 'write',
      withPresence: kind === 'board' && !this.#address.anonymous,
      changed: () => this.#documentChanged(),
      replaced,
      keptEarlier: () => this.#notify({ kind: 'kept-aside' }),
    })
  }

  #documentChanged(): void {
    if (this.#closed) return
    const ready = this.#content.status === 'ready' && this.#layout.status === 'ready'
    if (ready && this.#binding === undefined) this.#bind()
    this.#changed()
  }

  /** Both documents are there, from the server or from this device. */
  #bind(): void {
    const documents = [this.#content, this.#layout]
    if (documents.some(({ document }) => documentFormat(document) === 'newer')) return
    this.#binding = new BoardBinding({
      store: this.#store,
      documents: { content: this.#content, layout: this.#layout },
      changed: this.#changed,
      deletedWhileTyping: (record) => this.#tellDeleted(record),
    })
    if (this.#address.anonymous) return
    this.#presence = new Presence({
      store: this.#store,
      awareness: this.#content.awareness,
      memberId: this.#memberId,
      setRate: (perSecond) => {
        this.#content.presencePerSecond = perSecond
      },
    })
  }

  #tellDeleted(record: Parameters<BoardBinding['restore']>[0]): void {
    this.#link.shield()
    const text = richTextOfProps(record)
    this.#notify({
      kind: 'deleted-while-typing',
      text: text === undefined ? '' : plainText(text),
      restore: () => this.#binding?.restore(record),
    })
  }

  readonly #mount = (editor: Editor): (() => void) => {
    this.#link.attach(editor)
    return () => this.#link.detach()
  }

  readonly #mountList = (): (() => void) => {
    this.#presence?.inList([])
    const stop = flushWithPage(() => this.#binding?.flush())
    return () => {
      stop()
      this.#presence?.inList(undefined)
    }
  }

  readonly #writeText: BoardView['writeText'] = (id, options) => this.#list.write(id, options)

  readonly #tick = (zone: string, ticked: boolean): void => {
    if (this.#access.content === 'write') setTicked(this.#content.document, zone, ticked)
  }

  readonly #undo = (): void => undoOwn(this.#link.editor)
  readonly #redo = (): void => redoOwn(this.#link.editor)
}
