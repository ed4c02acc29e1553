import { logUpdateStderr } from 'log-update'
import type { Step } from '../compare.ts'

export interface Progress {
  show(step: Step): void
  end(): void
}

const BAR = 30

/** On stderr: a bar that fills where that is a terminal, else a line for each workload. */
export function startProgress(): Progress {
  return process.stderr.isTTY ? bar() : lines()
}

function bar(): Progress {
  const start = performance.now()
  return {
    show({ index, steps, what, host }) {
      const filled = Math.round((BAR * index) / Math.max(steps, 1))
      const seconds = Math.round((performance.now() - start) / 1000)
      const line = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${seconds} s`
      logUpdateStderr(`${line}\n${what}${host === '' ? '' : `: ${host}`}`)
    },
    end: () => logUpdateStderr.clear(),
  }
}

function lines(): Progress {
  let last = ''
  return {
    show({ index, steps, what }) {
      if (what === last) return
      last = what
      process.stderr.write(steps === 0 ? `${what}\n` : `[${index + 1}/${steps}] ${what}\n`)
    },
    end() {},
  }
}
