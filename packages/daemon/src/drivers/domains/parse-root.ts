import { DOMParser } from '@xmldom/xmldom'
import type { Element, ParseError } from '@xmldom/xmldom'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'

/** The `<domain>` of a text. Throws an `RpcError` with libvirt's words, and the parser's own where it is no XML. */
export function parseRoot(text: string): Element {
  let problem: string | undefined
  // What it could correct by itself is an error, too: libvirt doesn't accept it.
  const onError = (_level: unknown, message: string): void => {
    // Except for a character that XML allows.
    if (!message.startsWith('Unicode replacement character')) problem ??= message
  }
  // As XML 1.0 has it; the parser's own way is that of XML 1.1, which takes more characters for a line's end.
  const normalizeLineEndings = (source: string): string => source.replaceAll(/\r\n?/g, '\n')
  let root: Element | null = null
  let line = 1
  try {
    const parser = new DOMParser({ onError, normalizeLineEndings })
    root = parser.parseFromString(text, 'application/xml').documentElement
  } catch (error) {
    const { message, locator } = error as ParseError
    problem ??= message
    line = (locator as { lineNumber?: number } | undefined)?.lineNumber || 1
  }
  if (text.trim() === '') problem = 'Document is empty'
  if (problem !== undefined) {
    const detail = `(domain_definition):${line}: ${problem.split('\n')[0]}`
    throw libvirtError(ErrorNumber.xmlDetail, ErrorDomain.domain, detail)
  }
  if (root?.nodeName === 'domain') return root
  const detail = `expecting root element of 'domain', not '${root?.nodeName}'`
  throw libvirtError(ErrorNumber.xmlError, ErrorDomain.xml, detail)
}
