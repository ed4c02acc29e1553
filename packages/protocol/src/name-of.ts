/**
 * The name of a number in one of this package's enums: `nameOf(DomainState, 1)` is `'running'`. Undefined for a number
 * that the enum doesn't have, as a later libvirt may send one.
 */
export function nameOf<E extends Readonly<Record<string, number>>>(
  members: E,
  value: number,
): (keyof E & string) | undefined {
  for (const name in members) if (members[name] === value) return name
  return undefined
}
