import type { Handle, HandleEvents, TimerId, WatchId } from './contract.ts'

/** What was going on when something threw (R2). */
export type ErrorContext =
  | {
      readonly during: 'handle'
      readonly watch: WatchId
      readonly handle: Handle
      readonly events: HandleEvents
    }
  | { readonly during: 'timeout'; readonly timer: TimerId }
  | { readonly during: 'free' }
  /** The handle's own `poll`, `subscribe` or unsubscribe threw: its watches get ERROR once and are disabled (H6). */
  | { readonly during: 'poll'; readonly handle: Handle }

/** Gets what callbacks throw. What it throws itself goes to the host's route for uncaught errors. */
export type OnError = (error: unknown, context: ErrorContext) => void
