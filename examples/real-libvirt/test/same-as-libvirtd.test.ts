import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { canRunPrivileged, libvirtPrograms, virsh, virshEvents } from '../src/index.ts'
import type { LibvirtdOptions, VirshEvents, VirshResult, VirshTarget } from '../src/index.ts'
import { directoryOf, startBoth } from './both-daemons.ts'
import type { OurDaemon, Peer } from './both-daemons.ts'
import { SAME } from './same-commands.ts'
import { FILES } from './same-files.ts'
import { NO_XML, ONLY_THEIRS, READ_ONLY, URIS } from './special-commands.ts'

const LIMIT_MS = 60_000

interface Step extends VirshResult {
  readonly command: string
}

describe.skipIf(libvirtPrograms === undefined)(
  'our test driver and libvirt’s, to virsh',
  { timeout: LIMIT_MS },
  () => {
    let files: string
    beforeAll(async () => {
      files = await directoryOf(FILES)
    })
    afterAll(() => rm(files, { recursive: true, force: true }))

    /** Both, as they are at first. They stay so, as long as nobody is connected between two commands. */
    async function both(options?: LibvirtdOptions): Promise<readonly [theirs: Peer, ours: OurDaemon]> {
      const daemons = await startBoth(options)
      onTestFinished(async () => {
        for (const daemon of daemons) await daemon[Symbol.asyncDispose]()
        expect(daemons[1].errors).toEqual([])
      })
      return daemons
    }

    async function listenTo(daemon: VirshTarget): Promise<VirshEvents> {
      const events = await virshEvents(daemon)
      onTestFinished(() => events.stop())
      return events
    }

    /** What a command printed, without the daemon's own paths and the time of day. */
    async function run(daemon: VirshTarget, command: string): Promise<Step> {
      const args = command.split(' ').map((arg) => (arg.endsWith('.xml') ? join(files, arg) : arg))
      const { code, ...printed } = await virsh(daemon, ...args)
      const plain = (text: string): string =>
        text.replaceAll(daemon.directory, 'DIRECTORY').replaceAll(/^(CPU time: +)[\d.]+s$/gm, '$1…')
      return { command, code, stdout: plain(printed.stdout), stderr: plain(printed.stderr) }
    }

    async function runBoth(
      [theirs, ours]: readonly VirshTarget[],
      command: string,
    ): Promise<readonly [theirs: Step, ours: Step]> {
      return Promise.all([run(theirs!, command), run(ours!, command)])
    }

    /** All lines up to the last event. */
    async function heard(events: VirshEvents, daemon: VirshTarget): Promise<string[]> {
      await run(daemon, 'define marker.xml')
      const lines: string[] = []
      for await (const line of events) {
        if (line.includes("'marker'")) break
        lines.push(line)
      }
      return lines
    }

    test.each(SAME)('%s: output and events are the same', async (_what, commands) => {
      const daemons = await both()
      // Which keep the state, too: it is as at first when the last one goes.
      const listeners = await Promise.all(daemons.map(listenTo))
      for (const command of commands) {
        const [theirs, ours] = await runBoth(daemons, command)
        expect(ours).toEqual(theirs)
      }
      const [theirs, ours] = await Promise.all(
        daemons.map((daemon, index) => heard(listeners[index]!, daemon)),
      )
      expect(ours).toEqual(theirs)
    })

    test('what is no XML: but for the words of the parser', async () => {
      const daemons = await both()
      const begin = ({ stderr, ...rest }: Step): Step => ({
        ...rest,
        stderr: stderr.replace(/(\(domain_definition\)):\d+: \S[^]*/, '$1'),
      })
      for (const command of NO_XML) {
        const [theirs, ours] = await runBoth(daemons, command)
        expect(begin(ours)).toEqual(begin(theirs))
        expect(ours.stderr).toContain('(domain_definition):')
      }
    })

    test('connecting, and what can’t be connected to', async () => {
      const [theirs, ours] = await both()
      for (const uri of URIS) {
        const at = ({ directory, socket }: Peer): VirshTarget => ({
          directory,
          uri: `${uri}?socket=${socket}`,
        })
        const [expected, actual] = await runBoth([at(theirs), at(ours)], 'uri')
        expect({ uri, ...actual }).toEqual({ uri, ...expected })
      }
    })

    test.skipIf(!canRunPrivileged())('the read-only socket', async () => {
      const daemons = (await both({ privileged: true })).map(({ directory, socketRo }) => ({
        directory,
        uri: `test+unix:///default?socket=${socketRo}`,
      }))
      for (const command of READ_ONLY) {
        const [theirs, ours] = await runBoth(daemons, command)
        expect(ours).toEqual(theirs)
      }
    })

    describe('what libvirt’s can do, and ours says that it can’t', () => {
      test.each(Object.entries(ONLY_THEIRS))('%s', async (_what, commands) => {
        const daemons = await both()
        for (const command of commands) {
          const [theirs, ours] = await runBoth(daemons, command)
          expect(theirs.code, `${command}: ${theirs.stderr}`).toBe(0)
          expect(ours).toMatchObject({ code: 1, stderr: expect.stringContaining(NOT_SUPPORTED) })
        }
      })

      test('giving disks addresses on controllers', async () => {
        const daemons = await both()
        await Promise.all(daemons.map(listenTo))
        await runBoth(daemons, 'define controllers.xml')
        const [theirs, ours] = await runBoth(daemons, 'dumpxml controllers')
        const without = theirs.stdout.replaceAll(/ *<(address|controller) .*\n/g, '')
        expect(without).not.toBe(theirs.stdout)
        expect(ours.stdout).toBe(without)
      })
    })
  },
)

const NOT_SUPPORTED = 'error: this function is not supported by the connection driver: vir'
