import type { Element } from '@xmldom/xmldom'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'
import { formatDevices } from './domain-devices.ts'
import { elements, formatChild, formatText } from '../domains/format-xml.ts'
import { parseKibibytes } from '../domains/memory-size.ts'
import { parseRoot } from '../domains/parse-root.ts'
import { formatUuid, parseUuid } from '../domains/uuid.ts'

/** What the driver knows of a domain's XML. Plain data, as it comes from another thread. */
export interface DomainDefinition {
  readonly name: string
  readonly uuid: Uint8Array
  readonly title: string | undefined
  readonly description: string | undefined
  readonly maxMemoryKib: bigint
  readonly memoryKib: bigint
  readonly maxVcpus: number
  readonly vcpus: number
  /** `<on_poweroff>` and `<on_reboot>`: whether it runs on after a shutdown, and after a reboot. */
  readonly runsAfter: { readonly shutdown: boolean; readonly reboot: boolean }
  /** libvirt's form of it, in two parts: a running domain has its id between them. */
  readonly xml: readonly [start: string, rest: string]
}

const { internalError, xmlError, configUnsupported } = ErrorNumber

const DOMAIN_TYPES: ReadonlySet<string> = new Set(
  'qemu kqemu kvm hvf xen lxc uml openvz test vmware hyperv vbox phyp parallels bhyve vz'.split(' '),
)
const OS_TYPES: ReadonlySet<string> = new Set(['hvm', 'xen'])
const ARCHITECTURES: ReadonlySet<string> = new Set(
  'i686 x86_64 aarch64 armv7l ppc64 ppc64le s390x riscv64'.split(' '),
)

const ACTIONS: ReadonlySet<string> = new Set(
  'destroy restart rename-restart preserve coredump-destroy coredump-restart'.split(' '),
)

/** What stands before and after the parts that are made anew, in libvirt's order. */
const BETWEEN_MEMORY_AND_VCPU = ['blkiotune', 'memtune', 'memoryBacking']
const BETWEEN_VCPU_AND_OS = ['vcpus', 'iothreads', 'cputune', 'numatune', 'resource', 'sysinfo', 'bootloader']
const BETWEEN_OS_AND_CLOCK = ['features', 'cpu']
const BETWEEN_ACTIONS_AND_DEVICES = ['on_lockfailure', 'pm', 'perf', 'idmap']
const AFTER_DEVICES = ['seclabel', 'launchSecurity', 'keywrap']

/** Parses a domain, and fills in what libvirt fills in. Throws an `RpcError` with libvirt's words. */
export function parseDomainXml(text: string): DomainDefinition {
  const root = parseRoot(text)
  const type = root.getAttribute('type')
  if (type === null) throw failure(internalError, 'missing domain type attribute')
  if (!DOMAIN_TYPES.has(type)) throw failure(configUnsupported, `invalid domain type ${type}`)
  const { xml: os, isHvm } = osOf(root)
  const name = nameOf(root)
  const uuid = uuidOf(root)
  const memory = memoryOf(root)
  const cpus = vcpusOf(root)
  const title = textOf(root, 'title')
  if (title?.includes('\n') === true) throw failure(xmlError, "Domain title can't contain newlines")
  const description = textOf(root, 'description')
  const copied = (names: readonly string[]): string[] => names.flatMap((each) => childrenXml(root, each))
  const lines = [
    `  <name>${formatText(name)}</name>`,
    `  <uuid>${uuid.text}</uuid>`,
    ...(title === undefined ? [] : [`  <title>${formatText(title)}</title>`]),
    ...(description === undefined ? [] : [`  <description>${formatText(description)}</description>`]),
    ...childrenXml(root, 'metadata', '"'),
    `  <memory unit='KiB'>${memory.max}</memory>`,
    `  <currentMemory unit='KiB'>${memory.current}</currentMemory>`,
    ...copied(BETWEEN_MEMORY_AND_VCPU),
    cpus.xml,
    ...copied(BETWEEN_VCPU_AND_OS),
    os,
    ...copied(BETWEEN_OS_AND_CLOCK),
    ...childrenXml(root, 'clock', "'", "  <clock offset='utc'/>"),
    ...childrenXml(root, 'on_poweroff', "'", '  <on_poweroff>destroy</on_poweroff>'),
    ...childrenXml(root, 'on_reboot', "'", '  <on_reboot>restart</on_reboot>'),
    ...childrenXml(root, 'on_crash', "'", '  <on_crash>destroy</on_crash>'),
    ...copied(BETWEEN_ACTIONS_AND_DEVICES),
    '  <devices>',
    ...formatDevices(child(root, 'devices'), isHvm),
    '  </devices>',
    ...copied(AFTER_DEVICES),
  ]
  return {
    name,
    uuid: uuid.bytes,
    title,
    description,
    maxMemoryKib: memory.max,
    memoryKib: memory.current,
    maxVcpus: cpus.max,
    vcpus: cpus.current,
    runsAfter: {
      shutdown: isRestart(root, 'poweroff', 'destroy'),
      reboot: isRestart(root, 'reboot', 'restart'),
    },
    xml: [`<domain type='${type}'`, `>\n${lines.join('\n')}\n</domain>\n`],
  }
}

function nameOf(root: Element): string {
  const name = textOf(root, 'name')
  if (name === undefined || name === '') throw failure(ErrorNumber.noName)
  if (name.includes('/')) throw failure(xmlError, `name ${name} cannot contain '/'`)
  return name
}

function uuidOf(root: Element): { text: string; bytes: Uint8Array } {
  const text = textOf(root, 'uuid') ?? globalThis.crypto.randomUUID()
  const bytes = parseUuid(text)
  if (bytes === undefined) throw failure(internalError, 'malformed uuid element')
  return { bytes, text: formatUuid(bytes) }
}

function memoryOf(root: Element): { max: bigint; current: bigint } {
  const max = kibibytes(root, 'memory') ?? 0n
  if (max === 0n)
    throw failure(xmlError, 'Memory size must be specified via <memory> or in the <numa> configuration')
  const current = kibibytes(root, 'currentMemory') ?? max
  return { max, current: current === 0n || current > max ? max : current }
}

function kibibytes(root: Element, name: string): bigint | undefined {
  const element = child(root, name)
  return element && parseKibibytes(element.textContent ?? '', element.getAttribute('unit'), `./${name}[1]`)
}

function vcpusOf(root: Element): { max: number; current: number; xml: string } {
  const element = child(root, 'vcpu')
  const text = element?.textContent?.trim() ?? '1'
  if (!/^\d{1,9}$/.test(text)) throw failure(xmlError, 'maximum vcpus count must be an integer')
  const max = Number(text)
  const given = element?.getAttribute('current') ?? text
  if (!/^\d{1,9}$/.test(given)) throw failure(xmlError, 'current vcpus count must be an integer')
  const current = Number(given)
  if (max === 0) throw failure(internalError, 'CPU IDs in <numa> exceed the <vcpu> count')
  if (max < current) {
    const detail = 'maximum vCPU count must not be less than current vCPU count'
    throw failure(configUnsupported, detail)
  }
  const attribute = current === max ? '' : ` current='${current}'`
  return { max, current, xml: `  <vcpu placement='static'${attribute}>${max}</vcpu>` }
}

function osOf(root: Element): { readonly xml: string; readonly isHvm: boolean } {
  const os = child(root, 'os')
  const type = os && child(os, 'type')
  const text = type?.textContent?.trim() ?? ''
  if (os === undefined || type === undefined || text === '')
    throw failure(xmlError, 'an os <type> must be specified')
  if (!OS_TYPES.has(text)) throw failure(configUnsupported, `unknown OS type '${text}'`)
  const arch = type.getAttribute('arch') ?? 'i686'
  if (!ARCHITECTURES.has(arch)) throw failure(configUnsupported, `Unknown architecture ${arch}`)
  const machine = type.getAttribute('machine')
  const machineXml = machine === null ? '' : ` machine='${formatText(machine)}'`
  const others = elements(os).filter((element) => element !== type)
  const rest = others.map((element) => formatChild(element, 2))
  const boots = others.some(({ nodeName }) => nodeName === 'boot' || nodeName === 'kernel')
  const isHvm = text === 'hvm'
  if (isHvm && !boots) rest.push("    <boot dev='hd'/>")
  const lines = ['  <os>', `    <type arch='${arch}'${machineXml}>${text}</type>`, ...rest, '  </os>']
  return { xml: lines.join('\n'), isHvm }
}

/** Throws an `RpcError` for what can't be done on it. */
function isRestart(root: Element, event: string, otherwise: string): boolean {
  const action = textOf(root, `on_${event}`) ?? otherwise
  if (!ACTIONS.has(action)) throw failure(configUnsupported, `unknown on_${event} action: ${action}`)
  if (action.startsWith('coredump-'))
    throw failure(configUnsupported, `Lifecycle event '${event}' doesn't support '${action}' action`)
  return action.endsWith('restart')
}

function childrenXml(root: Element, name: string, quote: '"' | "'" = "'", otherwise?: string): string[] {
  const found = elements(root).filter(({ nodeName }) => nodeName === name)
  if (found.length === 0) return otherwise === undefined ? [] : [otherwise]
  return found.map((element) => formatChild(element, 1, quote))
}

function textOf(root: Element, name: string): string | undefined {
  return child(root, name)?.textContent ?? undefined
}

function child(parent: Element, name: string): Element | undefined {
  return elements(parent).find(({ nodeName }) => nodeName === name)
}

function failure(code: ErrorNumber, detail?: string): Error {
  return libvirtError(code, ErrorDomain.domain, detail)
}
