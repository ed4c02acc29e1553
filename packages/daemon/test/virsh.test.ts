import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from '@hostloop/conformance/node'
import { describe, expect, test } from 'vitest'
import { directory, domainXml, startWorld, until } from './world.ts'

const virsh = findProgram('virsh', 'libvirt-clients')

describe.skipIf(virsh === undefined)('virsh', () => {
  const run = async (socket: string, ...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(virsh!, [
      '-c',
      `test+unix:///default?socket=${socket}`,
      ...args,
    ])
    return stdout.trim()
  }

  test('asks for what there is', async () => {
    const { socket } = await startWorld()
    expect(await run(socket, 'list', '--all')).toBe(
      ` Id   Name   State
----------------------
 1    test   running`.trim(),
    )
    expect(await run(socket, 'domstate', 'test')).toBe('running')
    expect(await run(socket, 'dominfo', 'test')).toContain('Security label: libvirt-test (enforcing)')
    expect(await run(socket, 'net-list')).toContain('default   active')
    expect(await run(socket, 'pool-list')).toContain('default-pool   active')
    expect(await run(socket, 'iface-list')).toContain('eth1')
    expect(await run(socket, 'nodeinfo')).toContain('CPU model:           i686')
    expect(await run(socket, 'version')).toContain('Running hypervisor: TEST 0.0.2')
    await expect(run(`${socket}-ro`, 'destroy', 'test')).rejects.toMatchObject({
      stderr: expect.stringContaining('operation forbidden: read only access prevents virDomainDestroy'),
    })
  })

  test('hears of what another one does', async () => {
    const { socket, daemon } = await startWorld()
    const file = join(directory(), 'domain.xml')
    writeFileSync(file, domainXml('mine'))
    const uri = `test+unix:///default?socket=${socket}`
    const listener = spawn(virsh!, ['-c', uri, 'event', '--all', '--loop'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let heard = ''
    listener.stdout.on('data', (data) => (heard += data))
    await until(() => daemon.inspect().registrations > 20)
    for (const command of ['suspend', 'resume', 'shutdown', 'start', 'destroy'])
      await run(socket, command, 'test')
    await run(socket, 'define', file)
    await run(socket, 'undefine', 'mine')
    await until(() => heard.includes('Undefined'))
    listener.kill('SIGINT')
    await once(listener, 'exit')
    expect(heard.split('\n').slice(0, 7)).toEqual([
      "event 'lifecycle' for domain 'test': Suspended Paused",
      "event 'lifecycle' for domain 'test': Resumed Unpaused",
      "event 'lifecycle' for domain 'test': Stopped Shutdown",
      "event 'lifecycle' for domain 'test': Started Booted",
      "event 'lifecycle' for domain 'test': Stopped Destroyed",
      "event 'lifecycle' for domain 'mine': Defined Added",
      "event 'lifecycle' for domain 'mine': Undefined Removed",
    ])
  })
})
