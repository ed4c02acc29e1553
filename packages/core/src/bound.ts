import { HostloopError } from './hostloop-error.ts'

/** An option that says how much may wait, or its default. Throws `INVALID_OPTIONS`. */
export function bound(name: string, value: number | undefined, byDefault: number): number {
  if (value === undefined) return byDefault
  if (typeof value === 'number' && value >= 1) return value
  throw new HostloopError('INVALID_OPTIONS', `${name} must be a number of at least 1, or be left out.`)
}
