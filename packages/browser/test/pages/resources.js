/** Counts, from now on, what a page or worker has under way: timers and open channels. */
export function countResources() {
  const { setTimeout, clearTimeout, MessageChannel } = globalThis
  const timers = new Set()
  let channels = 0
  globalThis.setTimeout = (callback, ...rest) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        callback()
      },
      ...rest,
    )
    timers.add(timer)
    return timer
  }
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer)
    clearTimeout(timer)
  }
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super()
      channels++
      const close = this.port1.close.bind(this.port1)
      this.port1.close = () => {
        channels--
        close()
      }
    }
  }
  return () => timers.size + channels
}
