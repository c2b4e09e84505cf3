/** Hands a file to the browser, which puts it with the downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The download has begun; Safari reads the address a little later.
  setTimeout(() => URL.revokeObjectURL(url), 40_000)
}
