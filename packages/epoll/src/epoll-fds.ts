import { HandleEvent, HostloopError, isHostloopError } from '@hostloop/core'
import type { FdWatch, FdWatcher, HandleEvents } from '@hostloop/core'
import { clearInterval, setImmediate, setInterval } from 'node:timers'
import { inspect } from 'node:util'
import { EpollSet } from './epoll-set.ts'
import { libc } from './libc.ts'
import { loopWaiter } from './loop-waiter.ts'
import { refused } from './refused.ts'
import { Registration, Watch, fromPoll } from './registration.ts'
import type { Owner } from './registration.ts'
import { threadWaiter } from './thread-waiter.ts'
import type { WaitMode, Waiter } from './waiter.ts'

const UNASKED = HandleEvent.ERROR | HandleEvent.HANGUP

export interface EpollFdsOptions {
  /**
   * How it waits. Default: `'loop'`, the epoll fd in Node's own loop, where Node has the means; elsewhere `'thread'`, a
   * thread that waits in the kernel. `'loop'` throws `UNSUPPORTED` where it isn't possible.
   */
  readonly mode?: WaitMode | undefined
  /**
   * Looks every so many milliseconds whether a watched fd was closed or replaced (H6): one system call for each. By
   * default that is noticed when the fd is touched, or reported again and again.
   */
  readonly fdCheckMs?: number | undefined
}

/** What can be seen of an `EpollFds` at one moment. */
export interface EpollInspection {
  readonly mode: WaitMode
  readonly closed: boolean
  readonly fds: readonly { readonly fd: number; readonly events: HandleEvents }[]
  /** How often the kernel was asked what is ready. */
  readonly waits: number
  /** How often the epoll set was replaced, to be rid of an fd that was closed while another process holds its file. */
  readonly replaced: number
}

/**
 * Watches file descriptors with epoll(7), for any number of event-impls of this thread: pass it as their `fds`.
 *
 * It never closes an fd of anyone else's, and changes no flag of one. It keeps no process alive: the event-impls do.
 */
export interface EpollFds extends FdWatcher {
  readonly mode: WaitMode
  /**
   * As `FdWatcher.watch`. Several watches on one fd share one registration with the kernel. `ready` is called from the
   * loop of the thread that made this; while an fd stays ready, in every pass of that loop. It MAY call everything here.
   *
   * Throws `HANDLE_UNSUPPORTED` for what is no open fd, or has no readiness (a regular file, a directory, `/dev/null`),
   * `CLOSED` after `close()`, and `UNSUPPORTED` once no fd was left where one was needed: then all watches were told that
   * their fd is gone.
   */
  watch(fd: number, events: HandleEvents, ready: (events: HandleEvents) => void): FdWatch
  inspect(): EpollInspection
  /** Ends all watches, without a word to them, and gives back every resource. Idempotent. */
  close(): void
  [Symbol.dispose](): void
}

/**
 * Makes a watcher of file descriptors. Throws `UNSUPPORTED` where there is no epoll (Linux has it), no koffi, or no fd
 * left for the set; `INVALID_OPTIONS` for a wrong option.
 */
export function epollFds(options: EpollFdsOptions = {}): EpollFds {
  const { mode, fdCheckMs } = options
  if (mode !== undefined && mode !== 'loop' && mode !== 'thread')
    throw new HostloopError('INVALID_OPTIONS', `mode must be 'loop' or 'thread', not ${inspect(mode)}.`)
  if (fdCheckMs !== undefined && !(fdCheckMs >= 1 && fdCheckMs < 2 ** 31))
    throw new HostloopError('INVALID_OPTIONS', `fdCheckMs must be 1 to 2^31-1, not ${inspect(fdCheckMs)}.`)
  libc()
  return new LinuxEpollFds(mode, fdCheckMs)
}

/** An fd that is ready without end is looked at every so many passes: it may be one that was closed. */
const SUSPICIOUS_PASSES = 32

class LinuxEpollFds implements EpollFds, Owner {
  /** By fd. */
  readonly #registrations: (Registration | undefined)[] = []
  #count = 0
  #lastToken = 0
  #justAdded: Registration | undefined
  #forgetting = false
  /** Watches of fds that went bad, and that were not told yet. */
  #gone: Watch[] = []

  readonly #waiter: Waiter
  #set: EpollSet
  #closed = false
  /** Why it can't be used any more. */
  #failure: HostloopError | undefined
  #waits = 0
  /** How many registrations have ended. */
  #ended = 0
  #passing = false
  /** What to do at the end of the pass, while it reports. */
  #afterPass: (() => void)[] | undefined
  #replaced = 0

  readonly #check: NodeJS.Timeout | undefined

  constructor(mode: WaitMode | undefined, fdCheckMs: number | undefined) {
    try {
      this.#waiter = chooseWaiter(mode, this.#look, this.#fail)
      this.#set = this.#openSet()
    } catch (cause) {
      throw noSet(cause)
    }
    if (fdCheckMs !== undefined) this.#check = setInterval(() => this.#verifyAll(), fdCheckMs).unref()
  }

  get mode(): WaitMode {
    return this.#waiter.mode
  }

  watch(fd: number, events: HandleEvents, ready: (events: HandleEvents) => void): FdWatch {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#closed) throw new HostloopError('CLOSED', 'This EpollFds is closed. Make another.')
    if (!Number.isInteger(fd) || fd < 0 || fd > 0x7fffffff) throw refused(fd)
    const watch = new Watch(events, ready)
    const known = this.#registrations[fd]
    if (known !== undefined) {
      known.add(watch)
      if (this.#ask(known)) return watch
      known.remove(watch)
      this.#lose(known)
    }
    const registration = new Registration(this, fd, (this.#lastToken = (this.#lastToken + 1) >>> 0))
    registration.add(watch)
    const errno = this.#set.add(fd, registration.token, registration.wanted)
    if (errno !== 0) throw refused(fd, errno)
    registration.asked = registration.wanted
    this.#registrations[fd] = registration
    this.#count++
    this.#noteAdded(registration)
    return watch
  }

  afterPass(run: () => void): boolean {
    if (this.#afterPass?.length !== 0) return false
    this.#afterPass.push(run)
    return true
  }

  fresh(registration: Registration): boolean {
    const fresh = this.#passing && registration.reportedIn === this.#waits
    registration.reportedIn = 0
    return fresh
  }

  changed(registration: Registration): void {
    const known = registration === this.#justAdded && registration.wanted === registration.asked
    this.#justAdded = undefined
    if (!known && !this.#ask(registration)) this.#lose(registration)
  }

  emptied(registration: Registration): void {
    this.#set.remove(registration.fd)
    this.#forget(registration)
  }

  inspect(): EpollInspection {
    const fds: { fd: number; events: HandleEvents }[] = []
    for (const { fd, asked } of this.#all()) fds.push({ fd, events: fromPoll(asked) })
    return {
      mode: this.mode,
      closed: this.#closed,
      fds,
      waits: this.#waits,
      replaced: this.#replaced,
    }
  }

  [inspect.custom](): unknown {
    return { EpollFds: this.inspect() }
  }

  close(): void {
    if (this.#closed) return
    this.#end()
    for (const registration of this.#all()) {
      for (const watch of registration.watches()) watch.registration = undefined
      this.#forget(registration)
    }
    this.#gone = []
  }

  [Symbol.dispose](): void {
    this.close()
  }

  /** All watches are told that their fd is gone, and whoever adds one gets the error. */
  readonly #fail = (error: HostloopError): void => {
    if (this.#closed) return
    this.#failure = error
    for (const registration of this.#all()) this.#lose(registration)
    this.#end()
  }

  #end(): void {
    this.#closed = true
    this.#waiter.stop()
    this.#waiter.close()
    clearInterval(this.#check)
  }

  /** An event-impl says at once, once more, what a watch is for that it has opened: that needs no system call. */
  #noteAdded(registration: Registration): void {
    this.#justAdded = registration
    if (this.#forgetting) return
    this.#forgetting = true
    queueMicrotask(() => {
      this.#forgetting = false
      this.#justAdded = undefined
    })
  }

  *#all(): Generator<Registration> {
    // The array may have holes of any size: an fd can have any number.
    if (this.#count === 0) return
    for (const fd of Object.keys(this.#registrations)) {
      const registration = this.#registrations[Number(fd)]
      if (registration !== undefined) yield registration
    }
  }

  #openSet(): EpollSet {
    try {
      const set = new EpollSet()
      this.#waiter.start(set.fd)
      return set
    } catch (error) {
      this.#waiter.close()
      throw error
    }
  }

  /** Asks the kernel for what the watches want, whatever it was asked for before. Whether the fd still is what it was. */
  #ask(registration: Registration): boolean {
    registration.asked = registration.wanted
    return this.#set.modify(registration.fd, registration.token, registration.asked) === 0
  }

  #forget(registration: Registration): void {
    this.#registrations[registration.fd] = undefined
    this.#count--
    this.#ended++
  }

  /** The fd was closed or replaced. What the kernel may still watch, it watches under a token that is nobody's. */
  #lose(registration: Registration): void {
    this.#forget(registration)
    // A single one: it lets the process end after the pass that it causes.
    if (this.#gone.length === 0) setImmediate(this.#tellGone)
    for (const watch of registration.watches()) {
      watch.registration = undefined
      this.#gone.push(watch)
    }
  }

  #verifyAll(): void {
    for (const registration of this.#all()) if (!this.#ask(registration)) this.#lose(registration)
  }

  readonly #tellGone = (): void => {
    for (const watch of this.#gone.splice(0)) {
      if (!watch.open) continue
      watch.open = false
      call(watch, 0)
    }
  }

  /** One pass of the loop. */
  readonly #look = (): void => {
    if (this.#closed) return
    const after: (() => void)[] = (this.#afterPass = [])
    this.#passing = true
    try {
      this.#report()
    } finally {
      this.#afterPass = undefined
      for (const run of after) guarded(run)
      this.#passing = false
    }
  }

  /** Reports what is ready. */
  #report(): void {
    const set = this.#set
    const count = set.wait(this.#count)
    this.#waits++
    const ended = this.#ended
    let stray = false
    for (let i = 0; i < count && set === this.#set; i++) {
      const registration = this.#ownerOf(i)
      if (registration === undefined) {
        // A callback may have ended it. What had no owner before them is what is left of an fd that was closed.
        stray ||= ended === this.#ended
      } else if (this.#suspicious(registration) && !this.#ask(registration)) {
        this.#lose(registration)
        stray = true
      } else report(registration, fromPoll(set.eventsAt(i)))
    }
    if (stray && !this.#closed) this.#replaceSet()
    if (!this.#closed) this.#waiter.served(count > 0)
  }

  #ownerOf(index: number): Registration | undefined {
    const registration = this.#registrations[this.#set.fdAt(index)]
    return registration?.token === this.#set.tokenAt(index) ? registration : undefined
  }

  #suspicious(registration: Registration): boolean {
    if (registration.lastReady !== this.#waits - 1) registration.streak = 0
    registration.lastReady = registration.reportedIn = this.#waits
    return ++registration.streak % SUSPICIOUS_PASSES === 0
  }

  /**
   * An fd that was closed while something else holds its file goes on firing, and no number leads to it any more. A
   * fresh set does not have it.
   */
  #replaceSet(): void {
    // Before the old set is gone: it alone knows which of the numbers are other files by now.
    this.#verifyAll()
    // First closed, then opened: a process without a free fd can do it too.
    this.#waiter.stop()
    try {
      this.#set = this.#openSet()
    } catch (cause) {
      this.#fail(noSet(cause))
      return
    }
    this.#replaced++
    for (const registration of this.#all()) {
      const { fd, token, asked } = registration
      if (this.#set.add(fd, token, asked) !== 0) this.#lose(registration)
    }
  }
}

function noSet(cause: unknown): HostloopError {
  if (isHostloopError(cause)) return cause
  const message = `Can't make an epoll set (${String(cause)}). If there are too many open files, close some or raise the limit: ulimit -n.`
  return new HostloopError('UNSUPPORTED', message, { cause })
}

function chooseWaiter(
  mode: WaitMode | undefined,
  wake: () => void,
  failed: (error: HostloopError) => void,
): Waiter {
  const waiter = mode === 'thread' ? undefined : loopWaiter(wake)
  if (waiter !== undefined) return waiter
  if (mode === 'loop')
    throw new HostloopError('UNSUPPORTED', "This runtime's loop takes no epoll fd: leave out mode: 'loop'.")
  return threadWaiter(wake, failed)
}

function report(registration: Registration, events: HandleEvents): void {
  const { first } = registration
  if (first?.next === undefined) return tell(first, events)
  // A copy: a callback may close any of them.
  for (const watch of registration.watches()) if (watch.open) tell(watch, events)
}

function tell(watch: Watch | undefined, events: HandleEvents): void {
  if (watch === undefined || watch.paused) return
  const seen = events & (watch.events | UNASKED)
  if (seen !== 0) call(watch, seen)
}

function call(watch: Watch, events: HandleEvents): void {
  try {
    watch.ready(events)
  } catch (error) {
    rethrow(error)
  }
}

function guarded(run: () => void): void {
  try {
    run()
  } catch (error) {
    rethrow(error)
  }
}

/** What a callback throws stops nobody. */
function rethrow(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
