/** Why a value can't be encoded or decoded, and where in it. It becomes a `HostloopError` before anybody outside sees it. */
export class XdrFailure extends Error {
  readonly path: (string | number)[] = []

  /** `dom.name: the reason` */
  describe(): string {
    const path = this.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    return path === '' ? this.message : `${path.replace(/^\./, '')}: ${this.message}`
  }
}

/** The same error, which was thrown for a part: `step` leads to it. */
export function within(step: string | number, error: unknown): unknown {
  if (error instanceof XdrFailure) error.path.unshift(step)
  return error
}
