import { nameOf } from '@hostloop/protocol/name-of'

/** A name of an enum's, or the number itself where a later libvirt sends one that has no name here. */
export type WordOrNumber<E> = (keyof E & string) | number

export function wordOf<E extends Readonly<Record<string, number>>>(
  members: E,
  value: number,
): WordOrNumber<E> {
  return nameOf(members, value) ?? value
}
