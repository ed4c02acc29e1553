import { failingIn } from './failing.js'

export const openHost = failingIn(2, () => {
  for (;;);
})
