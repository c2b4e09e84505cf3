import { readTldr, type TldrRead } from '../../shared/exports/tldr/read.ts'

/** Reads a drawing away from the page: bringing thousands of shapes to our schema takes a while. */
self.onmessage = ({ data }: MessageEvent<{ text: string }>) => {
  const made: TldrRead = readTldr(data.text)
  self.postMessage({ made })
}
