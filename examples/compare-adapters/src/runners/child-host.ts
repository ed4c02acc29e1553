import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { EventImplSupport } from '@hostloop/core'
import type { Outcome } from '../workload.ts'
import { V8_FLAGS } from './heap-meter.ts'
import { HostGone } from './running-host.ts'
import type { RunningHost } from './running-host.ts'

const program = fileURLToPath(new URL('host-process.js', import.meta.url))

/** So much of what a child says at last is kept. */
const LAST_WORDS = 2000

interface Answer {
  readonly supports?: EventImplSupport
  readonly outcome?: Outcome
  readonly error?: string
  readonly code?: string
}

/** Starts a Node process for the host of a module. It has `limitMs` for each answer. */
export async function startChildHost(module: URL, limitMs: number): Promise<RunningHost> {
  const child = fork(program, [module.href], {
    execArgv: [...V8_FLAGS],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const gone = new Promise<HostGone>((resolve) => {
    let words = ''
    child
      .stderr!.setEncoding('utf8')
      .on('data', (text: string) => (words = (words + text).slice(-LAST_WORDS)))
    child.on('error', (error) => resolve(new HostGone(`Its process has failed: ${error.message}`)))
    child.on('close', (code, signal) => resolve(new HostGone(deathOf(code, signal, words))))
  })
  const end = async (): Promise<void> => {
    child.kill('SIGKILL')
    await gone
  }
  const ask = async (question?: object): Promise<Answer> => {
    const answer = await answerOf(child, gone, limitMs, question)
    if (answer instanceof HostGone) {
      await end()
      throw answer
    }
    if (answer.error !== undefined) throw Object.assign(new Error(answer.error), { code: answer.code })
    return answer
  }
  try {
    const { supports } = await ask()
    return {
      supports: supports!,
      run: async (workload, size) => (await ask({ workload, size })).outcome!,
      end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function answerOf(
  child: ChildProcess,
  gone: Promise<HostGone>,
  limitMs: number,
  question: object | undefined,
): Promise<Answer | HostGone> {
  const over = new AbortController()
  const { signal } = over
  const message = once(child, 'message', { signal }).then(([answer]) => answer as Answer)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<HostGone>((resolve) => {
    const why = `It gave no answer for ${limitMs / 1000} s, and was killed.`
    timer = setTimeout(() => resolve(new HostGone(why)), limitMs)
  })
  try {
    if (question && child.connected) child.send(question)
    return await Promise.race([message, gone, late])
  } finally {
    clearTimeout(timer)
    over.abort()
    message.catch(() => {})
  }
}

function deathOf(code: number | null, signal: NodeJS.Signals | null, words: string): string {
  const cause =
    signal === null ? `Its process has ended with code ${code}` : `Its process was ended by ${signal}`
  const lines = words.split('\n').map((line) => line.trim())
  const said = lines.find((line) => /Error\b/.test(line)) ?? lines.filter((line) => line !== '').at(-1)
  return said === undefined ? `${cause}.` : `${cause}: ${said}`
}
