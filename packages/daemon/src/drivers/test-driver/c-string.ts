/** Text as the protocol has it in some places: a list of characters that ends with 0. */
export function cString(text: string): number[] {
  return [...Buffer.from(text, 'latin1'), 0]
}
