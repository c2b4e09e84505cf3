/** Where the relay of a space is; the same host as the page. */
export function syncUrl(spaceId: string): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync/${spaceId}`
}
