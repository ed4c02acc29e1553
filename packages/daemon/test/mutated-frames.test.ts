import fc from 'fast-check'
import type { Procedure } from '@hostloop/protocol'
import {
  authList,
  connectGetCapabilities,
  connectOpen,
  connectSupportsFeature,
} from '@hostloop/protocol/connect'
import {
  connectListAllDomains,
  domainDefineXml,
  domainGetInfo,
  domainGetXmlDesc,
} from '@hostloop/protocol/domain'
import { connectDomainEventCallbackRegisterAny } from '@hostloop/protocol/domain-events'
import { domainOpenConsole } from '@hostloop/protocol/domain'
import { expect, test } from 'vitest'
import { call } from './frames.ts'
import { domainXml, startWorld, TEST, until } from './world.ts'

const FRAMES = 100_000
/** So many go over one connection, unless the daemon ends it before. */
const AT_ONCE = 100

const samples: readonly Uint8Array[] = [
  sample(authList, undefined),
  sample(connectOpen, { name: 'test:///default', flags: 0 }),
  sample(connectSupportsFeature, { feature: 14 }),
  sample(connectGetCapabilities, undefined),
  sample(connectListAllDomains, { needResults: 1, flags: 3 }),
  sample(domainGetInfo, { dom: TEST }),
  sample(domainGetXmlDesc, { dom: TEST, flags: 0 }),
  sample(connectDomainEventCallbackRegisterAny, { eventId: 0, dom: TEST }),
  sample(domainOpenConsole, { dom: TEST, devName: null, flags: 0 }),
]
const defining = sample(domainDefineXml, { xml: domainXml('mutant') })

/** Bytes of a message that are changed, cut off, or put in. */
interface Mutation {
  readonly sample: number
  readonly at: number
  readonly bytes: readonly number[]
  readonly remove: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  sample: fc.nat(samples.length),
  at: fc.nat(100),
  bytes: fc.array(fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)), { maxLength: 4 }),
  remove: fc.nat(4),
})

test(`${FRAMES} mutated frames crash nothing`, { timeout: 60_000 }, async () => {
  const { daemon, raw, client } = await startWorld({ expected: ['a call failed'] })
  const batches = fc.sample(fc.array(mutation, { minLength: AT_ONCE, maxLength: AT_ONCE }), {
    seed: 20261121,
    numRuns: FRAMES / AT_ONCE,
  })
  let mutated = 0
  const open = samples[1]!
  for (const batch of batches) {
    const stream = raw()
    let unsent = Buffer.concat([open, ...batch.map(mutate)])
    mutated += batch.length
    await until(() => {
      stream.read()
      unsent = unsent.subarray(stream.write(unsent))
      return unsent.length === 0 || stream.readEnded || stream.state === 'closed'
    })
    stream.end()
    await until(() => {
      stream.read()
      return stream.readEnded || stream.state === 'closed' || daemon.inspect().clients === 0
    })
    stream.close()
  }
  expect(mutated).toBe(FRAMES)
  await until(() => daemon.inspect().clients === 0)
  expect(daemon.inspect()).toMatchObject({ calls: 0, queuedBytes: 0, registrations: 0 })
  const rpc = await client()
  expect(await rpc.call(domainGetInfo, { dom: TEST })).toMatchObject({ state: 1 })
})

function mutate({ sample: index, at, bytes, remove }: Mutation): Uint8Array {
  const original = samples[index] ?? defining
  const start = at % original.length
  // Most keep their length, so that those behind them are understood, too.
  const kept = remove === 0 ? 0 : bytes.length
  return Buffer.concat([original.subarray(0, start), Uint8Array.from(bytes), original.subarray(start + kept)])
}

function sample<Args>(procedure: Procedure<Args>, args: Args): Uint8Array {
  return call(procedure, args)
}
