import { Store } from '@tldraw/store'
import type { TLAsset, TLStore } from '@tldraw/tlschema'
import { boardSchema } from '../../shared/board/schema.ts'

/**
 * An empty store with tldraw's own schema, as its `createTLStore` makes it: but without the editor, so that a list
 * need not fetch that. Pictures are brought in by `board/images`, never by the store.
 */
export function boardStore(): TLStore {
  return new Store({
    schema: boardSchema,
    props: {
      defaultName: '',
      assets: {
        upload: () => Promise.reject(new Error('Pictures are uploaded before they come onto a board')),
        resolve: (asset: TLAsset) => asset.props.src,
        remove: () => Promise.resolve(),
      },
      onMount: () => undefined,
    },
  })
}
