import { domainCreateXml, domainDefineXml, domainDefineXmlFlags } from '@hostloop/protocol/domain'
import type { Procedures } from '../../driver.ts'
import { checkFlags } from './failure.ts'
import { parseProcess } from './parse-process.ts'
import type { ProcessConnection } from './process-connection.ts'

/** What takes XML: a worker parses it. */
export function addDomainDefinitions(table: Procedures<ProcessConnection>): void {
  table
    .add(domainDefineXml, {
      runs: 'worker',
      job: parseProcess,
      prepare: ({ xml }) => xml,
      apply: (definition, _args, { connection }) => ({ dom: connection.host.define(definition).ref }),
    })
    .add(domainDefineXmlFlags, {
      runs: 'worker',
      job: parseProcess,
      prepare: ({ xml, flags }) => {
        checkFlags(flags, 0, 'processDomainDefineXMLFlags')
        return xml
      },
      apply: (definition, _args, { connection }) => ({ dom: connection.host.define(definition).ref }),
    })
    .add(domainCreateXml, {
      runs: 'worker',
      job: parseProcess,
      prepare: ({ xmlDesc, flags }) => {
        checkFlags(flags, 0, 'processDomainCreateXML')
        return xmlDesc
      },
      apply: (definition, _args, { connection }) =>
        connection.host.create(definition).then(({ ref }) => ({ dom: ref })),
    })
}
