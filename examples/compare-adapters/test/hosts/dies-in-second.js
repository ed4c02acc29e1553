import { failingIn } from './failing.js'

export const openHost = failingIn(2, () => {
  process.stderr.write('Error: out of luck\n    at somewhere\n')
  process.exit(3)
})
