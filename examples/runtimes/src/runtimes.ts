export type RuntimeName = 'node20' | 'node22' | 'node24' | 'node26' | 'bun' | 'deno'

/** One runtime, and the npm package that has its binary for an operating system and a processor. */
interface Pin {
  readonly version: string
  readonly package: (os: string, cpu: string) => string
  /** The binary, within that package. */
  readonly binary: string
  /** What comes before the program on its command line. */
  readonly args: readonly string[]
}

// The packages that `node`, `bun` and `deno` choose from. Their own install scripts do no more than that.
const node = (version: string): Pin => ({
  version,
  package: (os, cpu) => `node-${os}-${cpu}`,
  binary: 'bin/node',
  args: [],
})

const pins: Readonly<Record<RuntimeName, Pin>> = {
  node20: node('20.20.2'),
  node22: node('22.23.3'),
  node24: node('24.21.0'),
  node26: node('26.10.0'),
  bun: {
    version: '1.4.5',
    package: (os, cpu) => `@oven/bun-${os}-${cpu === 'arm64' ? 'aarch64' : cpu}`,
    binary: 'bin/bun',
    args: ['--no-install'],
  },
  deno: {
    version: '2.9.6',
    package: (os, cpu) => `@deno/${os}-${cpu}${os === 'linux' ? '-glibc' : ''}`,
    binary: 'deno',
    args: ['run', '--allow-all', '--no-remote'],
  },
}

export const runtimeNames = Object.keys(pins) as readonly RuntimeName[]

/** A runtime that is there. */
export interface Runtime {
  readonly name: RuntimeName
  readonly version: string
  readonly binary: string
  readonly args: readonly string[]
}

export function isRuntimeName(name: string): name is RuntimeName {
  return Object.hasOwn(pins, name)
}

export function pinOf(name: RuntimeName): Pin {
  return pins[name]
}
