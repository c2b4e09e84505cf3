import { useCallback } from 'react'
import { getConfig } from '../api/config.ts'
import { useRequest } from '../api/useRequest.ts'
import { reachableLink } from './reachableLink.ts'

/**
 * Turns a link of this server into one that other devices can open. The facilitator usually opens
 * Samenbord as localhost; the phones in the room need the address on the wifi.
 */
export function useReachable(): (link: string) => string {
  const { state } = useRequest(getConfig)
  const address = state.status === 'done' ? state.value.addresses[0] : undefined
  return useCallback((link: string) => reachableLink(link, address), [address])
}
