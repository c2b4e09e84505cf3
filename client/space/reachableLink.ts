const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an address means "this machine", so that it leads nowhere on another device. */
export function isOwnMachine(hostname: string): boolean {
  return ownMachine.has(hostname) || hostname.endsWith('.localhost')
}

/** A link with the address of this machine replaced by its address on the network, when it has one. */
export function reachableLink(link: string, networkAddress: string | undefined): string {
  const url = new URL(link)
  if (!networkAddress || !isOwnMachine(url.hostname)) return link
  return new URL(url.pathname + url.search + url.hash, networkAddress).href
}
