import type { Element } from '@xmldom/xmldom'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'

/** libxml2's own limit. */
const MAX_DEPTH = 256

/** An element as libvirt writes it: two blanks a level, attributes in single quotes (in metadata, double ones). */
export function formatChild(element: Element, depth: number, quote: '"' | "'" = "'"): string {
  if (depth > MAX_DEPTH) {
    const detail = `(domain_definition):1: Excessive depth in document: ${MAX_DEPTH}`
    throw libvirtError(ErrorNumber.xmlDetail, ErrorDomain.domain, detail)
  }
  const indent = '  '.repeat(depth)
  const attributes = Array.from(
    element.attributes,
    ({ name, value }) => ` ${name}=${quote}${formatText(value)}${quote}`,
  )
  const start = `${indent}<${element.nodeName}${attributes.join('')}`
  const inner = elements(element)
  if (inner.length > 0) {
    const lines = inner.map((each) => formatChild(each, depth + 1, quote))
    return `${start}>\n${lines.join('\n')}\n${indent}</${element.nodeName}>`
  }
  const text = (element.textContent ?? '').trim()
  return text === '' ? `${start}/>` : `${start}>${formatText(text)}</${element.nodeName}>`
}

/** Text and attributes, with what XML keeps for itself replaced. */
export function formatText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPED[character] ?? character)
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The children that are elements. Walking is faster than xmldom's lists, which are live. */
export function elements(parent: Element): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element)
  return found
}
