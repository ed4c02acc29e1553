import type { Unit } from './workload.ts'

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  '/s': (value) => `${short(value)}/s`,
  B: (value) => (value >= 10_000 ? `${digits(value / 1000)} kB` : `${Math.round(value)} B`),
  ns: (value) => (value >= 10_000 ? `${digits(value / 1000)} µs` : `${digits(value)} ns`),
  ms: (value) =>
    value !== 0 && Math.abs(value) < 0.095 ? `${digits(value * 1000)} µs` : `${digits(value)} ms`,
  'ms/s': (value) => `${digits(value)} ms/s`,
}

/** Short, for people: `1.25 ms`, `740k/s`. */
export function amount(value: number, unit: Unit): string {
  return FORMATS[unit](value)
}

function short(value: number): string {
  if (value >= 1e6) return `${digits(value / 1e6)}M`
  if (value >= 10_000) return `${digits(value / 1000)}k`
  return digits(value)
}

/** At least two digits that say something. */
function digits(value: number): string {
  const size = Math.abs(value)
  const text = size >= 99.5 ? value.toFixed(0) : size >= 9.95 ? value.toFixed(1) : value.toFixed(2)
  return Number(text) === 0 ? '0' : text.replace('-', '−')
}
