// Uses a pool in the way that its argument names, prints what came of it, and has nothing more to do.
import { createNodeEventImpl } from '@hostloop/node'
import { createWorkerPool, defineJob } from '@hostloop/worker-pool'

const echo = defineJob('data:text/javascript,export default (x) => x')
const spin = defineJob('data:text/javascript,export default () => { for (;;); }')
const later = defineJob(
  'data:text/javascript,export default (x) => new Promise((resolve) => setTimeout(resolve, 50, x))',
)

const loop = createNodeEventImpl()
const pool = createWorkerPool({ loop, minWorkers: 2, maxWorkers: 2 })
const print = (value) => console.log(value)

const ways = {
  // Not even started.
  idle: () => {},
  used: async () => print(await pool.run(echo, 1)),
  pending: async () => print(await pool.run(later, 2)),
  stuck: () => pool.run(spin, 0, { timeoutMs: 50 }).catch((error) => print(error.code)),
  closed: () => {
    pool.run(spin, 0).catch((error) => print(error.code))
    setTimeout(() => pool.close(), 50)
  },
}
await ways[process.argv[2]]()
