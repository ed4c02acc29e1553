import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timeout } from '@hostloop/core'
import { startDaemon } from '@hostloop/daemon'
import { testDriver } from '@hostloop/daemon/test-driver'
import { connect } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'

/** A daemon in this process, and somebody who keeps it busy. */
export interface Demo {
  readonly uri: string
  close(): Promise<void>
}

const STEP_MS = 700

/**
 * Starts a daemon with the test driver, on the registered loop as everything else, and starts and stops domains there,
 * as an operator would from elsewhere.
 */
export async function startDemo(): Promise<Demo> {
  const directory = mkdtempSync(join(tmpdir(), 'watch-domains-'))
  const unix = join(directory, 'libvirt-sock')
  const daemon = await startDaemon({ drivers: [testDriver()], sockets: [{ unix }] })
  const uri = `test+unix:///default?socket=${encodeURIComponent(unix)}`
  const operator = await connect(uri)
  const end = operate(operator)
  return {
    uri,
    async close() {
      end()
      await operator.close()
      await daemon.stop()
      rmSync(directory, { recursive: true })
    },
  }
}

/** One step after the other, over and over. The returned function ends it. */
function operate(conn: Connection): () => void {
  const steps: (() => Promise<unknown>)[] = [
    async () => (await conn.domains.byName('test')).shutdown(),
    () =>
      conn.domains.create(
        '<domain type="test"><name>web</name><memory>65536</memory><os><type>hvm</type></os></domain>',
      ),
    async () => (await conn.domains.byName('test')).start(),
    async () => (await conn.domains.byName('web')).destroy(),
  ]
  let next = 0
  let isBusy = false
  const stepping = timeout(STEP_MS, () => {
    if (isBusy) return
    isBusy = true
    const step = steps[next++ % steps.length]!
    step().then(
      () => (isBusy = false),
      // It stays as it is; where the connection has ended, that is told elsewhere.
      (error: unknown) => conn.closeReason ?? console.error(error),
    )
  })
  return () => stepping.remove()
}
