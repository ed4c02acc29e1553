import type { TypedParam } from '@hostloop/protocol/types'
import { expect, test } from 'vitest'
import { fromTypedParameters } from '../src/typed-parameters.ts'

test('each type', () => {
  const params: TypedParam[] = [
    { field: 'int', value: { type: 1, value: -1 } },
    { field: 'uint', value: { type: 2, value: 2 ** 32 - 1 } },
    { field: 'llong', value: { type: 3, value: -(2n ** 63n) } },
    { field: 'ullong', value: { type: 4, value: 2n ** 64n - 1n } },
    { field: 'double', value: { type: 5, value: 0.5 } },
    { field: 'yes', value: { type: 6, value: 1 } },
    { field: 'no', value: { type: 6, value: 0 } },
    { field: 'string', value: { type: 7, value: 'text' } },
  ]
  expect(fromTypedParameters(params)).toStrictEqual({
    int: -1,
    uint: 4294967295,
    llong: -9223372036854775808n,
    ullong: 18446744073709551615n,
    double: 0.5,
    yes: true,
    no: false,
    string: 'text',
  })
})

test('names stay as they are', () => {
  const time: TypedParam = { field: 'vcpu.0.time', value: { type: 4, value: 5n } }
  expect(Object.entries(fromTypedParameters([time]))).toEqual([['vcpu.0.time', 5n]])
})

test('of those with the same name, the last counts', () => {
  const disk = (value: string): TypedParam => ({ field: 'migrate_disks', value: { type: 7, value } })
  expect(fromTypedParameters([disk('vda'), disk('vdb')])).toEqual({ migrate_disks: 'vdb' })
})

test('a name that objects have anyway', () => {
  const params = fromTypedParameters([{ field: '__proto__', value: { type: 7, value: 'text' } }])
  expect(Object.entries(params)).toEqual([['__proto__', 'text']])
  expect(Object.getPrototypeOf(params)).toBe(Object.prototype)
})

test('none', () => {
  expect(fromTypedParameters([])).toEqual({})
})
