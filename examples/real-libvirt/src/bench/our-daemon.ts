import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { accepts } from '../libvirtd.ts'

/** A daemon that runs. */
export interface RunningDaemon extends AsyncDisposable {
  readonly uri: string
  readonly pid: number
}

/** Starts the command of `@hostloop/daemon`, with its test driver. */
export async function startOurDaemon(): Promise<RunningDaemon> {
  const directory = await mkdtemp(join(tmpdir(), 'hostloop-daemon-'))
  const socket = join(directory, 'socket')
  const config = join(directory, 'daemon.toml')
  await writeFile(config, 'max_clients = 6000\nlog_level = 3\n')
  const main = new URL('dist/main.js', import.meta.resolve('@hostloop/daemon/package.json'))
  const child = spawn(process.execPath, [fileURLToPath(main), '--socket', socket, '--config', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const exited = once(child, 'exit')
  while (!(await accepts(socket))) {
    if (child.exitCode !== null) throw new Error('hostloop-daemon has ended before it was ready')
    await sleep(5)
  }
  return {
    uri: `test+unix:///default?socket=${socket}`,
    pid: child.pid!,
    async [Symbol.asyncDispose]() {
      kill()
      await exited
      process.off('exit', kill)
      await rm(directory, { recursive: true, force: true })
    },
  }
}
