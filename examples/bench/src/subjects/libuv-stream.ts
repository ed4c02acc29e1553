import type { HandleSubject } from './handle-subject.ts'

/** What is used of libuv's pipe handle, as Node wraps it. */
interface Pipe {
  onread: () => void
  open(fd: number): number | undefined
  useUserBuffer(buffer: Uint8Array): void
  readStart(): number
  close(closed: () => void): void
}

/**
 * One libuv handle for each pipe, below Node's streams. With no room in its buffer it tells that there is something to
 * read, in every turn, and reads nothing: it can only peek. It is no public interface, and nothing for fds that others own.
 */
export const libuvStreams: Pick<HandleSubject, 'name' | 'watch'> = {
  name: 'libuv stream',
  watch(fds, arrived) {
    const { Pipe: PipeHandle } = (
      process as unknown as { binding(name: string): { Pipe: new (type: number) => Pipe } }
    ).binding('pipe_wrap')
    const pipes = fds.map((fd, index) => {
      const pipe = new PipeHandle(0)
      const failed = pipe.open(fd)
      if (failed) throw new Error(`libuv can't open fd ${fd}: ${failed}`)
      pipe.useUserBuffer(new Uint8Array(0))
      pipe.onread = () => arrived(index)
      pipe.readStart()
      return pipe
    })
    return {
      async close() {
        await Promise.all(pipes.map((pipe) => new Promise<void>((closed) => pipe.close(closed))))
      },
    }
  },
}
