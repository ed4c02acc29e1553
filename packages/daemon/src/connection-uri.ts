import type { ConnectionUri } from './driver.ts'

/** Undefined where the text is no URI. */
export function parseConnectionUri(text: string): ConnectionUri | undefined {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(text)
  if (match === null) return undefined
  const [, scheme = '', path = '', query = ''] = match
  const parameters = new Map(new URLSearchParams(query))
  return { text, scheme: scheme.toLowerCase(), path: decode(path), parameters }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
