import { failingIn } from './failing.js'

export const openHost = failingIn(1, () => process.kill(process.pid, 'SIGABRT'))
