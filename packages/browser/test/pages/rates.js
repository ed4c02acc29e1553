import { createBrowserEventImpl } from '@hostloop/browser'

/** Lets `start` repeat something until a number of rendering frames has come; gives how often it did, and in what time. */
function whileFramesCome(frames, start) {
  return new Promise((resolve) => {
    let count = 0
    let left = frames
    const begin = performance.now()
    const end = start(() => void count++)
    const frame = () => {
      left--
      if (left > 0) requestAnimationFrame(frame)
      else {
        end()
        resolve({ count, ms: performance.now() - begin })
      }
    }
    requestAnimationFrame(frame)
  })
}

function timeouts(intervalMs) {
  return (done) => {
    const impl = createBrowserEventImpl()
    impl.addTimeout(intervalMs, done)
    return () => impl.close()
  }
}

function nestedTimeouts(done) {
  let timer
  const again = () => {
    done()
    timer = setTimeout(again, 0)
  }
  again()
  return () => clearTimeout(timer)
}

const subjects = { nestedTimeouts, everyTurn: timeouts(0), everyMillisecond: timeouts(1) }

/** How often each of the subjects comes in a second of this page while it renders, and how many frames do under it. */
globalThis.measureRates = async (frames) => {
  const result = {}
  for (const [name, start] of Object.entries(subjects)) {
    const { count, ms } = await whileFramesCome(frames, start)
    result[name] = { perSecond: (count / ms) * 1000, framesPerSecond: (frames / ms) * 1000 }
  }
  return result
}
