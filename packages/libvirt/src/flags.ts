/** Which bit each yes-or-no option of `Options` is. */
export type FlagBits<Options> = {
  readonly [Name in keyof Options as Options[Name] extends boolean | undefined ? Name : never]-?: number
}

/** Which bit each says when it is true, and which when it is false. */
export type FilterBits<Options> = {
  readonly [Name in keyof FlagBits<Options>]: readonly [yes: number, no: number]
}

/** The bits of the options that are true. Never negative, as libvirt has a flag of 1 << 31. */
export function flagsOf<Options extends object>(options: Options, bits: FlagBits<Options>): number {
  let flags = 0
  for (const [name, bit] of Object.entries<number>(bits))
    if (options[name as keyof Options] === true) flags |= bit
  return flags >>> 0
}

/** The bits of a filter. What it doesn't say has neither bit, which is no filter. */
export function filterOf<Options extends object>(options: Options, bits: FilterBits<Options>): number {
  let flags = 0
  for (const [name, [yes, no]] of Object.entries<readonly [number, number]>(bits)) {
    const value = options[name as keyof Options]
    if (typeof value === 'boolean') flags |= value ? yes : no
  }
  return flags >>> 0
}

/** One word, or several. */
export type OneOrMore<Word extends string> = Word | readonly Word[]

/** The bits of words; none where there are none. */
export function bitsOf<Word extends string>(
  words: OneOrMore<Word> | undefined,
  bits: Readonly<Record<Word, number>>,
): number {
  let flags = 0
  for (const word of typeof words === 'string' ? [words] : (words ?? [])) flags |= bits[word]
  return flags >>> 0
}
