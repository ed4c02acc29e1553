import { HostloopError } from '@hostloop/core'
import type { HostloopErrorCode } from '@hostloop/core'
import type { ErrorDescription } from './answers.ts'

const CLASSES = new Map(
  [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((made) => [made.name, made]),
)

/** The error that a worker has described, in the class that this thread knows by its name, or as an Error with that name. */
export function errorFrom(description: ErrorDescription): Error {
  const { name, stack, properties, cause } = description
  const error = create(description)
  const values = { ...properties, ...(cause && { cause: errorFrom(cause) }) }
  for (const [key, value] of Object.entries(values)) define(error, key, value)
  if (stack !== undefined) define(error, 'stack', stack)
  if (error.name !== name) define(error, 'name', name)
  return error
}

function create({ tag, name, message, properties }: ErrorDescription): Error {
  // The code of a DOMException follows from its name.
  if (tag === 'DOMException') return new DOMException(message, name)
  if (name === 'HostloopError') return new HostloopError(properties['code'] as HostloopErrorCode, message)
  return new (CLASSES.get(name) ?? Error)(message)
}

function define(error: Error, key: string, value: unknown): void {
  const enumerable = !['stack', 'cause', 'name'].includes(key)
  Object.defineProperty(error, key, { value, enumerable, configurable: true, writable: true })
}
