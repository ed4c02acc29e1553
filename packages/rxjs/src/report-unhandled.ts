import { throwError } from 'rxjs'

/** RxJS' own route for uncaught errors: `config.onUnhandledError`, else thrown by a timer. It never throws by itself. */
export function reportUnhandled(error: unknown): void {
  // Not at once, as `config.useDeprecatedSynchronousErrorHandling` would have it thrown right here.
  queueMicrotask(() => throwError(() => error).subscribe())
}
