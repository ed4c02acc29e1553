import type { Element } from '@xmldom/xmldom'
import { elements } from '../domains/format-xml.ts'

/**
 * Numbers serial ports and consoles. In a domain with hardware of its own, the first console is one with the first
 * serial port, and each makes the other where only it is there. The elements are changed.
 */
export function fillConsoles(
  devices: Element,
  serials: readonly Element[],
  consoles: readonly Element[],
  isHvm: boolean,
): void {
  let nextPort = 0
  for (const serial of serials) {
    const target = targetOf(serial)
    const given = target.getAttribute('port') ?? ''
    const port = /^\d+$/.test(given) ? Number(given) : nextPort
    target.setAttribute('port', String(port))
    nextPort = Math.max(nextPort, port + 1)
  }
  consoles.forEach((console, index) => {
    const target = targetOf(console)
    if (!target.hasAttribute('type')) target.setAttribute('type', 'serial')
    target.setAttribute('port', String(index))
  })
  const [console] = consoles
  if (!isHvm || (console !== undefined && targetOf(console).getAttribute('type') !== 'serial')) return
  let [serial] = serials
  if (serial === undefined) {
    if (console === undefined) return
    serial = copyAs('serial', console, { port: '0' })
    devices.appendChild(serial)
  }
  const port = targetOf(serial).getAttribute('port')!
  devices.insertBefore(copyAs('console', serial, { type: 'serial', port }), console ?? null)
  if (console !== undefined) devices.removeChild(console)
}

/** The same as a device of another name, and with another target. */
function copyAs(name: string, device: Element, target: Readonly<Record<string, string>>): Element {
  const copy = device.ownerDocument!.createElement(name)
  for (const { name: attribute, value } of Array.from(device.attributes)) copy.setAttribute(attribute, value)
  for (const part of elements(device)) copy.appendChild(part.cloneNode(true))
  const old = targetOf(copy)
  for (const { name: attribute } of Array.from(old.attributes)) old.removeAttribute(attribute)
  for (const [attribute, value] of Object.entries(target)) old.setAttribute(attribute, value)
  return copy
}

/** It is made where there is none. */
function targetOf(device: Element): Element {
  const found = elements(device).find(({ nodeName }) => nodeName === 'target')
  if (found !== undefined) return found
  const made = device.ownerDocument!.createElement('target')
  device.appendChild(made)
  return made
}
