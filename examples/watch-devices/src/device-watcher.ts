import { HandleEvent, timeout, watch } from '@hostloop/core'
import type { EventImpl, Timeout, Watch } from '@hostloop/core'

/** A device, as far as a watcher needs it: a file descriptor, and how to read it without waiting. */
export interface Device {
  readonly name: string
  readonly fd: number
  /** What there is now; null for nothing. */
  read(): Uint8Array | null
  /** Whether nothing will come any more. */
  readonly ended: boolean
  /** The bytes as lines for people. */
  readonly decode: (bytes: Uint8Array) => readonly string[]
}

export type DeviceEvent =
  | { readonly device: string; readonly event: 'said'; readonly line: string }
  | { readonly device: string; readonly event: 'silent'; readonly forMs: number }
  | { readonly device: string; readonly event: 'gone' }

export interface WatchDevicesOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** Tells of a device that says nothing for so long, again and again. Default: never. */
  readonly silenceMs?: number
  readonly onEvent: (event: DeviceEvent) => void
}

/** Watches devices until each has gone. The returned function ends it for all of them. */
export function watchDevices(devices: readonly Device[], options: WatchDevicesOptions): () => void {
  const ends = devices.map((device) => watchDevice(device, options))
  return () => ends.forEach((end) => end())
}

function watchDevice(device: Device, { loop, silenceMs = -1, onEvent }: WatchDevicesOptions): () => void {
  const { name, fd } = device
  const silence: Timeout = timeout(
    silenceMs,
    () => onEvent({ device: name, event: 'silent', forMs: silenceMs }),
    {
      loop,
    },
  )
  const end = (): void => {
    silence.remove()
    input.remove()
  }
  const input: Watch = watch(
    fd,
    HandleEvent.READABLE,
    (events) => {
      const bytes = device.read()
      if (bytes !== null) silence.update(silenceMs)
      for (const line of bytes === null ? [] : device.decode(bytes))
        onEvent({ device: name, event: 'said', line })
      const gone =
        device.ended || (bytes === null && (events & (HandleEvent.ERROR | HandleEvent.HANGUP)) !== 0)
      if (!gone) return
      end()
      onEvent({ device: name, event: 'gone' })
    },
    { loop },
  )
  return end
}
