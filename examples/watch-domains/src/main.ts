import { parseArgs } from 'node:util'
import type { Registration } from '@hostloop/core'
import { connect } from '@hostloop/libvirt'
import { watchByCallbacks } from './callbacks.ts'
import type { DomainChange } from './domain-change.ts'
import { startDemo } from './demo.ts'
import { watchByObservables } from './observables.ts'
import { onEventEmitter } from './roots/eventemitter.ts'
import { onNode } from './roots/node.ts'
import { onRxjs } from './roots/rxjs.ts'

const USAGE = `Prints when domains of libvirt start and stop, live, until Ctrl-C.

  watch-domains [options]

  --uri URI         the daemon, such as qemu:///system (default: $LIBVIRT_DEFAULT_URI, or
                    else a daemon in this process, with domains that come and go)
  --adapter NAME    whose loop it runs on: node, rxjs or eventemitter (default: node)
  --json            one JSON object a line, for machines
  --help
`

/** The one place that knows host loops. */
const adapters: Readonly<Record<string, { register(): Registration; watch: typeof watchByCallbacks }>> = {
  node: { register: onNode, watch: watchByCallbacks },
  rxjs: { register: onRxjs, watch: watchByObservables },
  eventemitter: { register: onEventEmitter, watch: watchByCallbacks },
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      uri: { type: 'string' },
      adapter: { type: 'string', default: 'node' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const adapter = Object.hasOwn(adapters, values.adapter) ? adapters[values.adapter] : undefined
  if (adapter === undefined)
    throw new Error(`--adapter takes ${Object.keys(adapters).join(', ')}, not '${values.adapter}'`)
  const interruption = new AbortController()
  const interrupt = (): void => interruption.abort()
  // The second one does what it does to all programs.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads has enough, as `head` has.
    if (error.code !== 'EPIPE') throw error
    interrupt()
  })
  using _registration = adapter.register()
  const uri = values.uri ?? (process.env['LIBVIRT_DEFAULT_URI'] || undefined)
  const demo = uri === undefined ? await startDemo() : undefined
  try {
    await watchUntilEnd(uri ?? demo?.uri, interruption.signal, adapter.watch, values.json ? json : text)
  } catch (error) {
    if (!interruption.signal.aborted) throw error
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await demo?.close()
  }
}

/** Rejects also where it is interrupted before it watches. */
async function watchUntilEnd(
  uri: string | undefined,
  signal: AbortSignal,
  watch: typeof watchByCallbacks,
  lines: typeof text,
): Promise<void> {
  const connection = await connect(uri, { signal })
  try {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => void connection.close())
    const end = await watch(connection, (change) => console.log(lines.change(change)))
    console.log(lines.ready(connection.uri))
    await connection.closed
    end()
  } catch (error) {
    if (connection.closeReason === undefined) throw error
  } finally {
    connection.destroy()
  }
  const { code, message } = await connection.closed
  if (code === 'CLOSED') return
  console.log(lines.gone(code, message))
  process.exitCode = 1
}

const text = {
  ready: (uri: string): string => `Watching ${uri}. Ctrl-C ends it.`,
  change: ({ domain, event, detail }: DomainChange): string => `${domain} ${event} (${detail})`,
  gone: (code: string, message: string): string => `The daemon is gone (${code}): ${message}`,
}

const json: typeof text = {
  ready: (uri) => JSON.stringify({ event: 'watching', uri }),
  change: (change) => JSON.stringify(change),
  gone: (code, message) => JSON.stringify({ event: 'disconnected', code, message }),
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
