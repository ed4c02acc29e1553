import { domainOpenConsole, domainScreenshot } from '@hostloop/protocol/domain'
import { describe, expect, test } from 'vitest'
import { Domain } from '../src/domain.ts'
import {
  exchange,
  method,
  readText,
  ScriptedServer,
  testMethods,
  uuidOf,
  writeText,
} from './objects-world.ts'

const dom = { name: 'guest', uuid: uuidOf(1), id: 3 }
const does = method(Domain, dom)

describe('the streams of a domain', () => {
  test('screenshot', async () => {
    const args = { dom, screen: 1, flags: 0 }
    const server = new ScriptedServer([exchange(domainScreenshot, args, { mime: 'image/png' })])
    const { mimeType, stream } = await server.result(new Domain(server.caller, dom).screenshot({ screen: 1 }))
    expect(server.seen[0]!.args).toEqual(args)
    expect(mimeType).toBe('image/png')
    writeText(server.streams[0]!, 'picture')
    server.streams[0]!.end()
    await server.run()
    expect(readText(stream)).toBe('picture')
    expect(stream.readEnded).toBe(true)
    expect(stream.error).toBeUndefined()
  })

  test('openConsole, in both directions', async () => {
    const args = { dom, devName: 'serial1', flags: 1 | 2 }
    const server = new ScriptedServer([exchange(domainOpenConsole, args, undefined)])
    const opened = new Domain(server.caller, dom).openConsole({ device: 'serial1', force: true, safe: true })
    const stream = await server.result(opened)
    expect(server.seen[0]!.args).toEqual(args)
    writeText(stream, 'root\n')
    writeText(server.streams[0]!, 'login: ')
    await server.run()
    expect(readText(stream)).toBe('login: ')
    expect(readText(server.streams[0]!)).toBe('root\n')
    stream.close()
  })

  testMethods([
    does(
      'screenshot, of a hypervisor that does not say what it is',
      (domain, options) => domain.screenshot(options).then(({ mimeType }) => mimeType),
      exchange(domainScreenshot, { dom, screen: 0, flags: 0 }, { mime: null }),
      null,
    ),
    does(
      'openConsole, of the first',
      (domain, options) => domain.openConsole(options).then(({ state }) => state),
      exchange(domainOpenConsole, { dom, devName: null, flags: 0 }, undefined),
      'open',
    ),
  ])
})
