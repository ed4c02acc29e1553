import { registerEventImpl, sleep, timeout } from '@hostloop/core'
import { createHandCrankedEventImpl } from './hand-cranked-event-impl.ts'

const loop = createHandCrankedEventImpl()
registerEventImpl(loop)

/** Any library that knows core only: it says when an hour has struck, and after three of them it has had enough. */
async function bellRinger(): Promise<void> {
  const strikes = timeout(3_600_000, () => console.log('  the clock strikes'))
  await sleep(3 * 3_600_000 + 60_000)
  strikes.remove()
  console.log('  the bell-ringer goes home')
}
void bellRinger()

// The hand. It cranks as far as is needed, as long as anybody waits for anything: hours, in no time.
while (loop.wanted()) {
  const minutes = loop.neededIn() / 60_000
  console.log(`crank: ${minutes} min`)
  loop.crank(loop.neededIn())
  // All microtasks of that turn, before the next one.
  await new Promise((resolve) => setImmediate(resolve))
}
console.log('Nothing is waited for any more, so the hand stops.')
