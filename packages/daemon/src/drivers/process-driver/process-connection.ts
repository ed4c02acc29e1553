import type { DriverConnection, DriverEvents } from '../../driver.ts'
import type { ProcessHost } from './process-host.ts'

/** One client's view of the host, which is the same for all. */
export class ProcessConnection implements DriverConnection {
  readonly uri: string = 'process:///'
  readonly host: ProcessHost

  constructor(host: ProcessHost) {
    this.host = host
  }

  get events(): DriverEvents {
    return this.host.events
  }
}
