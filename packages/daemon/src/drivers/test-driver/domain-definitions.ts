import { domainCreateXml, domainDefineXml, domainDefineXmlFlags } from '@hostloop/protocol/domain'
import type { Procedures } from '../../driver.ts'
import { checkFlags } from './flags.ts'
import { parseDomain } from './parse-domain.ts'
import type { TestConnection } from './test-driver.ts'

/** VIR_DOMAIN_DEFINE_VALIDATE */
const VALIDATE = 1

/** What takes XML: a worker parses it. */
export function addDomainDefinitions(table: Procedures<TestConnection>): void {
  table
    .add(domainDefineXml, {
      runs: 'worker',
      job: parseDomain,
      prepare: ({ xml }) => xml,
      apply: (definition, _args, { connection }) => ({ dom: connection.host.define(definition).ref }),
    })
    .add(domainDefineXmlFlags, {
      runs: 'worker',
      job: parseDomain,
      prepare: ({ xml, flags }) => {
        checkFlags(flags, VALIDATE, 'testDomainDefineXMLFlags')
        return xml
      },
      apply: (definition, _args, { connection }) => ({ dom: connection.host.define(definition).ref }),
    })
    .add(domainCreateXml, {
      runs: 'worker',
      job: parseDomain,
      prepare: ({ xmlDesc, flags }) => {
        checkFlags(flags, 0, 'testDomainCreateXML')
        return xmlDesc
      },
      apply: (definition, _args, { connection }) => ({ dom: connection.host.create(definition).ref }),
    })
}
