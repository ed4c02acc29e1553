import { createRequire } from 'node:module'
import { collectGarbage } from './measure.ts'

/** Bytes in V8's heap and in buffers outside of it, when nothing of it is garbage. */
export async function heapBytes(): Promise<number> {
  await settle()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Bytes in V8's heap and whatever else was allocated in C, as libuv's handles are. */
export async function allBytes(): Promise<number> {
  await settle()
  return process.memoryUsage().heapUsed + allocated()
}

async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    collectGarbage()
    // What is closed or freed in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

interface Mallinfo {
  readonly hblkhd: number
  readonly uordblks: number
}

let mallinfo: (() => Mallinfo) | undefined

/** What malloc has given and not got back (glibc 2.33 and later). */
function allocated(): number {
  mallinfo ??= loadMallinfo()
  const { hblkhd, uordblks } = mallinfo()
  return hblkhd + uordblks
}

function loadMallinfo(): () => Mallinfo {
  const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi')
  const members = [
    'arena',
    'ordblks',
    'smblks',
    'hblks',
    'hblkhd',
    'usmblks',
    'fsmblks',
    'uordblks',
    'fordblks',
    'keepcost',
  ]
  koffi.struct('mallinfo2', Object.fromEntries(members.map((member) => [member, 'size_t'])))
  return koffi.load(null).func('mallinfo2 mallinfo2()')
}
