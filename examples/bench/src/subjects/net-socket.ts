import { once } from 'node:events'
import { Socket } from 'node:net'
import type { SocketConstructorOpts } from 'node:net'
import type { HandleSet, HandleSubject } from './handle-subject.ts'

/** One `net.Socket` for each pipe, with a listener for its data. */
export const netSockets: HandleSubject = {
  name: 'net.Socket',
  watch: (fds, arrived) => open(fds, (fd, index) => openSocket(fd).on('data', () => arrived(index))),
  idle(fds) {
    const nothing = (): void => {}
    return open(fds, (fd) => openSocket(fd).on('data', nothing))
  },
}

/** The same at its cheapest: it reads into a buffer that it is given, and makes no objects of what it has read. */
export const onreadSockets: HandleSubject = {
  name: 'net.Socket, onread',
  watch: (fds, arrived) =>
    open(fds, (fd, index) =>
      openSocket(fd, () => {
        arrived(index)
        return true
      }),
    ),
  idle(fds) {
    const goOn = (): boolean => true
    return open(fds, (fd) => openSocket(fd, goOn))
  },
}

const buffer = new Uint8Array(64)

function openSocket(fd: number, callback?: () => boolean): Socket {
  // The types have `onread` for connections only; the constructor takes it.
  const options: SocketConstructorOpts & { onread?: object } = { fd, readable: true, writable: false }
  if (callback !== undefined) options.onread = { buffer, callback }
  return new Socket(options)
}

function open(fds: readonly number[], socketFor: (fd: number, index: number) => Socket): HandleSet {
  const sockets = fds.map(socketFor)
  return {
    async close() {
      const closed = sockets.map((socket) => once(socket, 'close'))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}
