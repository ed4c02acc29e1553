import { hostname } from 'node:os'
import { join } from 'node:path'
import { domainGetInfo } from '@hostloop/protocol/domain'
import { connectDomainEventCallbackRegisterAny } from '@hostloop/protocol/domain-events'
import { decode } from '@hostloop/rpc'
import { describe, expect, onTestFinished, test } from 'vitest'
import { GoldenFrames } from '../src/golden.ts'
import { libvirtPrograms, startLibvirtd, virsh, virshEvents } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { frameCutter, startTap } from '../src/tap.ts'

test.each([1, 3, 28, 29, 1000])('messages are whole, in pieces of %d bytes', (size) => {
  const frames = [28, 32, 200].map((length, index) => {
    const frame = Buffer.alloc(length, index)
    frame.writeUInt32BE(length)
    return frame
  })
  const found: Buffer[] = []
  const cut = frameCutter((frame) => found.push(Buffer.from(frame)))
  const bytes = Buffer.concat(frames)
  for (let at = 0; at < bytes.length; at += size) cut(bytes.subarray(at, at + size))
  expect(found).toEqual(frames)
})

describe.skipIf(libvirtPrograms === undefined)('what is said between virsh and libvirtd', () => {
  /** `seen` gets it; the target goes through the tap. */
  async function tapped(seen: Parameters<typeof startTap>[2]): Promise<Pick<Libvirtd, 'uri' | 'directory'>> {
    const libvirtd = await startLibvirtd()
    onTestFinished(() => libvirtd.stop())
    const path = join(libvirtd.directory, 'tap')
    const tap = await startTap(path, libvirtd.socket, seen)
    onTestFinished(() => tap.close())
    return { directory: libvirtd.directory, uri: `test+unix:///default?socket=${path}` }
  }

  test('is passed on, and what is worth keeping is kept once, without names and times', async () => {
    const golden = new GoldenFrames([])
    const target = await tapped(golden.add)
    expect(await virsh(target, 'dominfo', 'test')).toMatchObject({ code: 0 })
    const once = golden.frames.length
    const { stdout } = await virsh(target, 'hostname')
    expect(stdout.trim()).not.toBe('')
    await virsh(target, 'dominfo', 'test')

    const kept = golden.frames.map(({ from, procedure, type, status }) => [from, procedure, type, status])
    expect(kept).toContainEqual(['client', 'REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME', 'call', 'ok'])
    expect(kept).toContainEqual(['server', 'REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME', 'reply', 'ok'])
    expect(kept.length).toBe(once)
    const bytes = Buffer.concat(golden.frames.map(({ hex }) => Buffer.from(hex, 'hex')))
    expect(bytes.includes(hostname())).toBe(false)
    const [info] = golden.frames.filter(
      ({ from, procedure }) => from === 'server' && procedure === domainGetInfo.name,
    )
    const { cpuTime } = decode(domainGetInfo.ret, Buffer.from(info!.hex, 'hex').subarray(28))
    expect(cpuTime).toBe(0x01020304050607n)
  })

  test('virshEvents() listens to all kinds before it resolves', async () => {
    let registered = 0
    const { number } = connectDomainEventCallbackRegisterAny
    const target = await tapped((from, frame) => {
      if (from === 'server' && frame.readInt32BE(12) === number) registered++
    })
    const events = await virshEvents(target)
    const whenReady = registered
    onTestFinished(() => events.stop())
    const { stdout } = await virsh(target, 'event', '--list')
    expect(whenReady).toBe(stdout.trim().split('\n').length)
    expect(whenReady).toBeGreaterThanOrEqual(27)
  })
})
