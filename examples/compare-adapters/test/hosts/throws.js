import { failingIn } from './failing.js'

export const openHost = failingIn(2, () => {
  throw new RangeError('too much')
})
