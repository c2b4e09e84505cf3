import { isShape, type TLFrameShape, type TLRecord } from '@tldraw/tlschema'
import { richTextOfProps } from '../../../shared/board/recordText.ts'
import { plainText } from '../../../shared/board/richText.ts'
import { zoneFrames } from '../../../shared/board/zones.ts'

type Records = ReadonlyMap<string, TLRecord>

/**
 * What things with dots are called: a note (by its record id) by its words, a zone (by its name) by its title.
 * Undefined for what is not on the board any more; `wordless` for what has no words.
 */
export function thingNames(
  layout: Records,
  content: Records,
  wordless: string,
): (key: string) => string | undefined {
  const titles = new Map(zoneFrames(layout).map(({ zone, frame }) => [zone, titleOf(frame)]))
  return (key) => {
    const record = content.get(key)
    if (record && isShape(record)) return wordsOf(record) || wordless
    return titles.get(key)
  }
}

function wordsOf(record: TLRecord): string {
  const richText = richTextOfProps(record)
  return richText ? plainText(richText).replace(/\s+/g, ' ').trim() : ''
}

function titleOf(frame: TLFrameShape): string {
  return frame.props.name
}
