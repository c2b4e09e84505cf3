import { createTLSchema } from '@tldraw/tlschema'

/** tldraw's own schema, as the editor uses it: it validates and migrates records, in Node too. */
export const boardSchema = createTLSchema()
