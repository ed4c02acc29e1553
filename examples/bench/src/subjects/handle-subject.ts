/** A way to wait for many pipes. */
export interface HandleSubject {
  readonly name: string
  /**
   * Watches the read ends of pipes, and owns them from now on. Calls back whenever a byte was read from one; with `peek`
   * nothing is read, and it calls in every turn in which there is something to read.
   */
  watch(
    fds: readonly number[],
    arrived: (index: number) => void,
    options?: { readonly peek?: boolean },
  ): HandleSet
  /** The same for pipes on which nothing will happen, with one callback for all. */
  idle(fds: readonly number[]): HandleSet
}

export interface HandleSet {
  /** Ends the watches and closes the read ends. */
  close(): Promise<void>
}
