import type { Places } from './web-fixture.js'

type Scenario = (places: Places, ...args: readonly unknown[]) => unknown

export const scenarios: Readonly<Record<string, Scenario>> & {
  readonly messagePorts: Readonly<Record<string, Scenario>>
}
