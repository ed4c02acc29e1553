/** As libvirt takes it: 32 hexadecimal digits, with any dashes and blanks between. Undefined where it is none. */
export function parseUuid(text: string): Uint8Array | undefined {
  const digits = text.replaceAll(/[-\s]/g, '')
  return /^[0-9a-f]{32}$/i.test(digits) ? Uint8Array.from(Buffer.from(digits, 'hex')) : undefined
}

/** In libvirt's form: `6695eb01-f6a4-8304-79aa-97f2502e193f`. */
export function formatUuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
