import { defineJob } from '@hostloop/worker-pool'
import type { Job } from '@hostloop/worker-pool'
import type { DomainDefinition } from './domain-xml.ts'

/** The built module, also where the source is run: a thread doesn't go through what runs the source. */
const MODULE = new URL('../../../dist/drivers/test-driver/domain-xml.js', import.meta.url)

/** `parseDomainXml` as the job of a worker. */
export const parseDomain: Job<string, DomainDefinition> = defineJob(MODULE, 'parseDomainXml')
