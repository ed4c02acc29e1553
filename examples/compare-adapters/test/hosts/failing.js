import { createNodeEventImpl } from '@hostloop/node'

/** A host that fails in the workload of this number, and is as good as any other before. */
export function failingIn(number, fail) {
  // The first is opened to see what it supports.
  let opened = -1
  return () => {
    opened++
    return { create: () => (opened === number ? fail(createNodeEventImpl()) : createNodeEventImpl()) }
  }
}
