import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADMIN_STEPS, FILES, LISTENERS, STEPS } from './capture-steps.ts'
import { GoldenFrames } from './golden.ts'
import { environmentIn, startLibvirtd } from './libvirtd.ts'
import type { Libvirtd } from './libvirtd.ts'
import { requireLibvirt } from './programs.ts'
import { startTap } from './tap.ts'
import type { Side } from './tap.ts'

// Writes what virsh and virt-admin say to a real libvirtd, and it to them, to a file, as JSON, one message a line.

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node dist/capture.js FILE')

const REGISTER_DOMAIN_EVENT = 316
const DOMAIN_EVENTS = 27
const REPLY = 1

class Capture {
  readonly #daemon: Libvirtd
  readonly #golden: GoldenFrames
  readonly #replies = new Map<number, number>()
  readonly #virsh = requireLibvirt().virsh
  #waiting: (() => void) | undefined

  constructor(daemon: Libvirtd) {
    this.#daemon = daemon
    this.#golden = new GoldenFrames([daemon.directory])
  }

  async run(): Promise<readonly unknown[]> {
    const { directory, socket } = this.#daemon
    const taps = [
      await startTap(join(directory, 'tap'), socket, this.#seen),
      await startTap(join(directory, 'admin-tap'), join(directory, 'libvirt-admin-sock'), this.#seen),
    ]
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(directory, name), text)
    const listeners = [
      await this.#listen('test:///default', 'event', ['--all'], REGISTER_DOMAIN_EVENT, DOMAIN_EVENTS),
    ]
    for (const [uri, command, event, procedure] of LISTENERS) {
      listeners.push(await this.#listen(uri, command, ['--event', event], procedure, 1))
    }
    for (const step of STEPS) {
      const [uri, ...command] = step.split(' ')
      await this.#do(this.#virsh, [...this.#at(uri!), ...command])
    }
    await this.#keptAlive()
    for (const step of ADMIN_STEPS) {
      const uri = `libvirtd+unix:///system?socket=${join(directory, 'admin-tap')}`
      await this.#do('virt-admin', ['--connect', uri, ...step.split(' ')])
    }
    for (const listener of listeners) listener.kill()
    for (const tap of taps) tap.close()
    return this.#golden.frames
  }

  readonly #seen = (from: Side, frame: Buffer): void => {
    this.#golden.add(from, frame)
    if (frame.readInt32BE(16) !== REPLY) return
    const procedure = frame.readInt32BE(12)
    this.#replies.set(procedure, (this.#replies.get(procedure) ?? 0) + 1)
    this.#waiting?.()
  }

  #at(uri: string): string[] {
    return ['--connect', `${uri.replace('://', '+unix://')}?socket=${join(this.#daemon.directory, 'tap')}`]
  }

  get #options(): { cwd: string; env: NodeJS.ProcessEnv } {
    const { directory } = this.#daemon
    return { cwd: directory, env: environmentIn(directory) }
  }

  /** Resolves when it has been answered so often. */
  async #listen(
    uri: string,
    command: string,
    options: readonly string[],
    procedure: number,
    times: number,
  ): Promise<ChildProcess> {
    const enough = (this.#replies.get(procedure) ?? 0) + times
    const args = [...this.#at(uri), command, ...options, '--loop']
    const listener = spawn(this.#virsh, args, { ...this.#options, stdio: ['ignore', 'ignore', 'inherit'] })
    await new Promise<void>((resolve, reject) => {
      listener.once('exit', () => reject(new Error(`virsh ${command} ${options.join(' ')} does not listen`)))
      this.#waiting = () => {
        if (this.#replies.get(procedure) === enough) resolve()
      }
    })
    return listener
  }

  /** A connection on which there is nothing to say for two seconds, but that it is there. */
  async #keptAlive(): Promise<void> {
    const often = ['--keepalive-interval', '1', '--keepalive-count', '3']
    const waiting = ['event', '--domain', 'test', '--event', 'reboot', '--timeout', '3']
    await this.#do(this.#virsh, [...this.#at('test:///default'), ...often, ...waiting])
  }

  async #do(program: string, args: readonly string[]): Promise<void> {
    const child = execFile(program, args, this.#options, (error, _, stderr) => {
      if (error) process.stderr.write(`${args.slice(2).join(' ')}: ${stderr.trim()}\n`)
    })
    await once(child, 'exit')
  }
}

await using daemon = await startLibvirtd({ privileged: true })
const frames = await new Capture(daemon).run()
writeFileSync(file, frames.map((frame) => `${JSON.stringify(frame)}\n`).join(''))
process.stdout.write(`${frames.length} frames\n`)
