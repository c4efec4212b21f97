import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Hexadecimal groups of an IPv6 address that name its network: a customer gets at least a /64. */
const networkGroups = 4

/**
 * The network that a request comes from, for limits. A reverse proxy on this machine or in its private network is
 * believed about who stands before it; anybody else's `X-Forwarded-For` is not.
 */
export function clientNetwork(context: Context): string {
  const { address = '' } = getConnInfo(context).remote
  return networkBehind(address, context.req.header('x-forwarded-for'))
}

/** The network of whoever is at the other end of a connection, or stands before the proxy that is. */
export function networkBehind(address: string, forwardedFor: string | undefined): string {
  const peer = plainAddress(address)
  const forwarded = forwardedFor?.split(',').at(-1)?.trim() ?? ''
  return networkOf(forwarded !== '' && isPrivate(peer) ? plainAddress(forwarded) : peer)
}

/** Whether an address is of this machine or of a private network (RFC 1918, RFC 4193, RFC 4291). */
export function isPrivate(address: string): boolean {
  return (
    /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\./.test(address) ||
    /^(::1$|f[cd]|fe[89ab])/i.test(address)
  )
}

/** An IPv4 address is its own network; of an IPv6 address it is the first 64 bits. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
  return [...front, ...zeros, ...back].slice(0, networkGroups).join(':')
}

/** IPv4 addresses reach a socket that listens to both as `::ffff:192.0.2.1`. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
