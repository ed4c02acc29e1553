import { HostloopError, isHostloopError } from '@hostloop/core'
import { expect, test } from 'vitest'

test('a HostloopError is recognised by its code, whichever copy of core made it', () => {
  const ours = new HostloopError('CLOSED', 'closed')
  const theirs = Object.assign(new Error('closed'), { name: 'HostloopError', code: 'CLOSED' })
  expect(isHostloopError(ours, 'CLOSED')).toBe(true)
  expect(isHostloopError(theirs, 'CLOSED')).toBe(true)
  expect(isHostloopError(theirs, 'IN_USE')).toBe(false)
  expect(isHostloopError(new Error('closed'))).toBe(false)
  expect(isHostloopError('CLOSED')).toBe(false)
  expect(isHostloopError(undefined)).toBe(false)
})
