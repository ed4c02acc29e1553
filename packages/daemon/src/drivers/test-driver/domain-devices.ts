import type { Element } from '@xmldom/xmldom'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'
import { elements, formatChild } from '../domains/format-xml.ts'
import { fillConsoles } from './serial-consoles.ts'

/** The bus of a disk that has none, by the beginning of its target's name. */
const BUSES: readonly (readonly [beginning: string, bus: string])[] = [
  ['hd', 'ide'],
  ['sd', 'scsi'],
  ['vd', 'virtio'],
  ['xvd', 'xen'],
  ['fd', 'fdc'],
]

/** libvirt's order. What isn't here is none of its devices, and left out. */
const ORDER =
  'emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu vsock crypto'.split(
    ' ',
  )

/**
 * The devices in libvirt's order, with what it fills in for disks, network interfaces, serial ports and consoles. The
 * elements are changed. Throws an `RpcError`.
 */
export function formatDevices(devices: Element | undefined, isHvm: boolean): string[] {
  if (devices === undefined) return []
  const named = (name: string): Element[] => elements(devices).filter(({ nodeName }) => nodeName === name)
  const disks = fillDisks(named('disk'))
  named('interface').forEach(fillInterface)
  fillConsoles(devices, named('serial'), named('console'), isHvm)
  return ORDER.flatMap((name) => (name === 'disk' ? disks : named(name))).map((each) => formatChild(each, 2))
}

/** Those of which the same bus is given stand together, by the names of their targets. */
function fillDisks(disks: readonly Element[]): Element[] {
  const byName = new Map<string, Element>()
  const buses = new Map<string | null, [name: string, disk: Element][]>()
  for (const disk of disks) {
    const bus = part(disk, 'target')?.getAttribute('bus') ?? null
    const name = fillDisk(disk)
    const twin = byName.get(name)
    if (twin !== undefined) {
      const detail = `target '${name}' duplicated for disk sources '${sourceOf(twin)}' and '${sourceOf(disk)}'`
      throw libvirtError(ErrorNumber.xmlError, ErrorDomain.domain, detail)
    }
    byName.set(name, disk)
    const ofBus = buses.get(bus)
    if (ofBus === undefined) buses.set(bus, [[name, disk]])
    else ofBus.push([name, disk])
  }
  // `vdz` comes before `vdaa`.
  const inOrder = ([a]: [string, Element], [b]: [string, Element]): number =>
    a.length - b.length || (a < b ? -1 : 1)
  return [...buses.values()].flatMap((ofBus) => ofBus.sort(inOrder).map(([, disk]) => disk))
}

/** Gives the name of its target. */
function fillDisk(disk: Element): string {
  if (!disk.hasAttribute('device')) disk.setAttribute('device', 'disk')
  const target = part(disk, 'target')
  const name = target?.getAttribute('dev') ?? ''
  if (target === undefined || name === '') {
    const detail = `missing target information for device ${sourceOf(disk) ?? 'NULL'}`
    throw libvirtError(ErrorNumber.noTarget, ErrorDomain.domain, detail)
  }
  const bus = BUSES.find(([beginning]) => name.startsWith(beginning))?.[1]
  if (bus !== undefined && !target.hasAttribute('bus')) target.setAttribute('bus', bus)
  if (disk.getAttribute('device') === 'cdrom' && part(disk, 'readonly') === undefined)
    disk.insertBefore(disk.ownerDocument!.createElement('readonly'), target.nextSibling)
  return name
}

function sourceOf(disk: Element): string | undefined {
  const source = part(disk, 'source')
  return source?.getAttribute('file') ?? source?.getAttribute('dev') ?? undefined
}

function part(device: Element, name: string): Element | undefined {
  return elements(device).find(({ nodeName }) => nodeName === name)
}

function fillInterface(device: Element, index: number): void {
  const make = (name: string, attribute: string, value: string): Element => {
    const made = device.ownerDocument!.createElement(name)
    made.setAttribute(attribute, value)
    return made
  }
  if (part(device, 'mac') === undefined)
    device.insertBefore(make('mac', 'address', randomMac()), device.firstChild)
  if (part(device, 'target') !== undefined) return
  const target = make('target', 'dev', `testnet${index}`)
  device.insertBefore(target, part(device, 'source')?.nextSibling ?? null)
}

/** In the range that libvirt takes for virtual machines. */
function randomMac(): string {
  const tail = globalThis.crypto.getRandomValues(new Uint8Array(3))
  return `52:54:00:${Array.from(tail, (byte) => byte.toString(16).padStart(2, '0')).join(':')}`
}
