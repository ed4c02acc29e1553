import { expect, test } from 'vitest'
import { JobQueue } from '../src/job-queue.ts'
import type { Queued } from '../src/job-queue.ts'

class Entry implements Queued {
  before: this | undefined
  after: this | undefined
}

/** All of it, from the first to the last, and back again. */
function contents(queue: JobQueue<Entry>): Entry[] {
  const entries: Entry[] = []
  for (let entry = queue.first; entry; entry = entry.after) entries.push(entry)
  const back: Entry[] = []
  for (let entry = entries.at(-1); entry; entry = entry.before) back.unshift(entry)
  expect(back).toEqual(entries)
  expect(queue.length).toBe(entries.length)
  return entries
}

test('every order of pushing, unshifting and removing gives what an array gives', () => {
  const KINDS = 4
  for (let program = 0; program < KINDS ** 7; program++) {
    const queue = new JobQueue<Entry>()
    const array: Entry[] = []
    for (let rest = program; rest > 0; rest = Math.floor(rest / KINDS)) {
      const kind = rest % KINDS
      const entry = new Entry()
      if (kind === 0) queue.push(entry)
      if (kind === 0) array.push(entry)
      if (kind === 1) queue.unshift(entry)
      if (kind === 1) array.unshift(entry)
      if (kind < 2 || array.length === 0) continue
      const [removed] = array.splice(kind === 2 ? 0 : Math.floor(array.length / 2), 1)
      queue.remove(removed!)
    }
    const entries = contents(queue)
    expect(entries.length === array.length && entries.every((entry, at) => entry === array[at])).toBe(true)
  }
})
