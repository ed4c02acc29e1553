import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { readFacts } from '../generator/generate.ts'
import { moduleOf } from '../generator/modules.ts'
import { typeName, uncapitalized } from '../generator/names.ts'
import { arbitrary } from './arbitrary.ts'
import { descriptors } from './exported.ts'
import { decode, encode } from './reference-xdr.ts'

const facts = readFacts(new URL('../facts/', import.meta.url))

const modules = new Map<string, string[]>()
for (const { name, file } of facts.structs.values()) {
  const module = moduleOf(file, name)
  modules.set(module, [...(modules.get(module) ?? []), name])
}

test.each([...modules])('any value of any struct of %s comes back', (_, names) => {
  for (const name of names) {
    const type = descriptors.get(uncapitalized(typeName(name)))
    if (!type) throw new Error(`there is no descriptor of ${name}`)
    const property = fc.property(arbitrary(type), (value) => {
      const bytes = encode(type, value)
      assert.equal(bytes.length % 4, 0)
      assert.deepEqual(decode(type, bytes), value)
    })
    fc.assert(property, { numRuns: 20, seed: 453 })
  }
})
