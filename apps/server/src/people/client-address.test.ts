import { expect, it } from 'vitest'
import { isPrivate, networkOf } from './client-address.ts'

it('takes an IPv4 address for itself, and an IPv6 address for its first 64 bits', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  const network = networkOf('2001:db8:1:2:3:4:5:6')
  expect(network).toBe('2001:db8:1:2')
  for (const same of ['2001:DB8:1:2::9', '2001:db8:1:2:ffff::', '2001:db8:1:2:0:0:0:1']) {
    expect(networkOf(same)).toBe(network)
  }
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('2001:db8:1:3::9')).not.toBe(network)
})

it('tells private networks from public ones', () => {
  for (const own of ['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.9.9', '192.168.1.1', '::1', 'fd00::1']) {
    expect([own, isPrivate(own)]).toEqual([own, true])
  }
  for (const foreign of ['172.32.0.1', '11.0.0.1', '193.168.1.1', '100.10.0.1', '2001:db8::1', '']) {
    expect([foreign, isPrivate(foreign)]).toEqual([foreign, false])
  }
})
