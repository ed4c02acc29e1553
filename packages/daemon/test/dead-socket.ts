import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Leaves a socket behind as a process does that is killed. */
export async function deadSocket(path: string): Promise<void> {
  const script = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`
  await promisify(execFile)(process.execPath, ['-e', script, path]).then(
    () => Promise.reject(new Error('it should have been killed')),
    () => undefined,
  )
}
