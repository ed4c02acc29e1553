import { execFile, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findProgram } from '@hostloop/conformance/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { directory, until } from './world.ts'
import { processWorld, processXml } from './process-driver-world.ts'

const VIRSH = findProgram('virsh', 'libvirt-clients')
/** Gives virsh a terminal. */
const SCRIPT = findProgram('script', 'bsdutils')

describe.skipIf(VIRSH === undefined)('virsh', () => {
  const environment = (home: string): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    LC_ALL: 'C',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
  })

  /** Runs commands one after the other. What virsh says, without needless blanks and lines. */
  function virshOn(socket: string): (...args: string[]) => Promise<string> {
    const env = environment(directory())
    return (...args) =>
      new Promise((resolve) => {
        const command = ['-c', `process+unix:///?socket=${socket}`, ...args]
        execFile(VIRSH!, command, { env, timeout: 20_000 }, (_error, stdout, stderr) => {
          const lines = `${stdout}${stderr}`
            .split('\n')
            .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
          resolve(lines.filter((line) => line !== '' && !/^-+$/.test(line)).join('\n'))
        })
      })
  }

  test('defines, starts, lists, ends', async () => {
    const { socket, event } = await processWorld()
    const virsh = virshOn(socket)
    const file = join(directory(), 'web.xml')
    const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f'
    writeFileSync(file, processXml('web', ['sleep', '1000'], `<uuid>${uuid}</uuid><vcpu>1</vcpu>`))
    expect(await virsh('define', file)).toBe(`Domain 'web' defined from ${file}`)
    expect(await virsh('list', '--all')).toBe('Id | Name | State\n- | web | shut off')
    expect(await virsh('start', 'web')).toBe("Domain 'web' started")
    expect(await virsh('start', 'web')).toBe('error: Domain is already active')
    expect(await virsh('list')).toBe('Id | Name | State\n1 | web | running')
    expect(await virsh('suspend', 'web')).toBe("Domain 'web' suspended")
    expect(await virsh('domstate', 'web', '--reason')).toBe('paused (user)')
    expect(await virsh('resume', 'web')).toBe("Domain 'web' resumed")
    expect(await virsh('reboot', 'web')).toBe("Domain 'web' is being rebooted")
    await event('web reboot')
    expect(await virsh('dumpxml', 'web')).toContain("<domain type='process' id='1'>\n<name>web</name>")
    expect(await virsh('shutdown', 'web')).toBe("Domain 'web' is being shutdown")
    await event('web stopped shutdown')
    expect(await virsh('start', 'web')).toBe("Domain 'web' started")
    expect(await virsh('destroy', 'web')).toBe("Domain 'web' destroyed")
    expect(await virsh('domstate', 'web', '--reason')).toBe('shut off (destroyed)')
    const info = await virsh('dominfo', 'web')
    expect(info.split('\n').map((line) => line.replaceAll(/ \| /g, ' '))).toEqual([
      'Id: -',
      'Name: web',
      `UUID: ${uuid}`,
      'OS Type: exe',
      'State: shut off',
      'CPU(s): 1',
      expect.stringMatching(/^Max memory: \d+ KiB$/),
      'Used memory: 0 KiB',
      'Persistent: yes',
      'Autostart: disable',
      'Managed save: no',
      'Messages: it was killed by SIGKILL',
    ])
    expect(await virsh('nodeinfo')).toContain('CPU model: | ')
    expect(await virsh('version')).toContain('Running hypervisor: PROCESS ')
    expect(await virsh('undefine', 'web')).toBe("Domain 'web' has been undefined")
    expect(await virsh('list', '--all')).toBe('Id | Name | State')
    expect(await virsh('create', file)).toBe(`Domain 'web' created from ${file}`)
    expect(await virsh('destroy', 'web')).toBe("Domain 'web' destroyed")
    expect(await virsh('domstate', 'web')).toContain("error: failed to get domain 'web'")
  })

  test('hears of a process that ends by itself', async () => {
    const { conn, daemon, socket, define } = await processWorld()
    const env = environment(directory())
    const before = daemon.inspect().registrations
    const events = spawn(VIRSH!, ['-c', `process+unix:///?socket=${socket}`, 'event', '--all', '--loop'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void events.kill('SIGKILL'))
    const lines: string[] = []
    createInterface({ input: events.stdout }).on('line', (line) => lines.push(line))
    // As many as `virsh event --list` has.
    await until(() => daemon.inspect().registrations === before + 27)
    const domain = await define('web', ['sh', '-c', 'read line; exit 3'])
    await domain.start()
    await domain.reboot()
    await until(() => lines.length === 3)
    const console = await domain.openConsole()
    console.write(new TextEncoder().encode('end\n'))
    await until(() => lines.length === 4)
    expect(lines).toEqual([
      "event 'lifecycle' for domain 'web': Defined Added",
      "event 'lifecycle' for domain 'web': Started Booted",
      "event 'reboot' for domain 'web'",
      "event 'lifecycle' for domain 'web': Stopped Crashed",
    ])
    await conn.close()
  })

  test.skipIf(SCRIPT === undefined)('has a console', async () => {
    const { socket, define } = await processWorld()
    const file = join(directory(), 'typed')
    const domain = await define('shell', [
      'sh',
      '-c',
      `echo ready; read line; echo "$line" > ${file}; exec sleep 1000`,
    ])
    await domain.start()
    const command = `${VIRSH} -c 'process+unix:///?socket=${socket}' console shell`
    const terminal = spawn(SCRIPT!, ['-qec', command, '/dev/null'], {
      env: environment(directory()),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    onTestFinished(() => void terminal.kill('SIGKILL'))
    let shown = ''
    terminal.stdout.on('data', (bytes: Buffer) => (shown += bytes.toString()))
    await until(() => shown.includes('ready'))
    terminal.stdin.write('typed\r')
    // A terminal sends CR, and there is none behind the process that would make LF of it.
    terminal.stdin.write('\n')
    await until(() => existsSync(file))
    await domain.destroy()
    await until(() => terminal.exitCode !== null)
  })
})
