import { failingIn } from './failing.js'

export const openHost = failingIn(2, (loop) => Object.assign(loop, { addTimeout: () => 1 }))
