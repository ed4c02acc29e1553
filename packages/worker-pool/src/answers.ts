/** What the loop's thread sends to a worker: the module and the name of the job's function, and its arguments. */
export type JobMessage = readonly [module: string, name: string, args: unknown]

/** What a worker answers, first of all that it is there. There is one answer to each job. */
export const AnswerKind = { READY: 0, RESULT: 1, THROWN: 2, ERROR: 3, REFUSED: 4 } as const

export type Answer =
  | readonly [kind: typeof AnswerKind.READY]
  | readonly [kind: typeof AnswerKind.RESULT, result: unknown]
  /** What the job threw, which is no Error. */
  | readonly [kind: typeof AnswerKind.THROWN, thrown: unknown]
  | readonly [kind: typeof AnswerKind.ERROR, error: ErrorDescription]
  /** The job couldn't be started, or its result couldn't be sent: why. */
  | readonly [kind: typeof AnswerKind.REFUSED, why: string, cause?: ErrorDescription]

/** An Error, part by part: cloned as a whole it would lose its properties, and its class where it has one of its own. */
export interface ErrorDescription {
  readonly tag: string
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  /** Whatever else it has, as far as it can be cloned. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly cause?: ErrorDescription | undefined
}
