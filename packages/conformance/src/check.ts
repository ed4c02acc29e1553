/** The event-impl broke a rule, or did not answer in time. Anything else that a case throws is the suite's own fault. */
export class CaseFailure extends Error {
  override readonly name = 'CaseFailure'
}

export function fail(message: string): never {
  throw new CaseFailure(message)
}

export function check(condition: boolean, message: string): asserts condition {
  if (!condition) fail(message)
}

export function equal<T>(actual: T, expected: T, what: string): void {
  const same = Object.is(actual, expected) || show(actual) === show(expected)
  check(same, `${what}: expected ${show(expected)}, got ${show(actual)}`)
}

export function between(actual: number, least: number, most: number, what: string): void {
  check(actual >= least && actual <= most, `${what}: expected ${least} to ${most}, got ${actual}`)
}

/** `action` must throw a `HostloopError` with this code and a message that can be read. */
export function throwsCode(code: string, action: () => unknown): void {
  let thrown: unknown
  try {
    action()
  } catch (error) {
    thrown = error
    check(error instanceof Error, `must throw a HostloopError, not ${show(error)}`)
  }
  check(thrown instanceof Error, `must throw ${code}, and nothing was thrown`)
  equal(thrown.name, 'HostloopError', `the name of the error "${thrown.message}"`)
  equal('code' in thrown ? thrown.code : undefined, code, 'the code of the error')
  check(thrown.message.length > 10, `${code} needs a message that says what to do`)
}

/** `action` must not throw; gives what it returned. */
export function neverThrows<T>(what: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    return fail(`${what} must not throw: ${show(error)}`)
  }
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return typeof value === 'string' ? `'${value}'` : String(value)
}
