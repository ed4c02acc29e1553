import { defineJob } from '@hostloop/worker-pool'
import type { Job } from '@hostloop/worker-pool'
import type { ProcessDefinition } from './process-xml.ts'

/** The built module, also where the source is run: a thread doesn't go through what runs the source. */
const MODULE = new URL('../../../dist/drivers/process-driver/process-xml.js', import.meta.url)

/** `parseProcessXml` as the job of a worker. */
export const parseProcess: Job<string, ProcessDefinition> = defineJob(MODULE, 'parseProcessXml')
