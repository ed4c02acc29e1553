import { runConformance } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { countResources } from './resources.js'
import { webFixture } from './web-fixture.js'

/** From now on, what becomes an uncaught error here goes to the list that the returned function gives. */
function catchHostErrors() {
  const caught = []
  const listener = (event) => {
    caught.push(event.error)
    event.preventDefault()
  }
  addEventListener('error', listener)
  return () => {
    removeEventListener('error', listener)
    return caught
  }
}

/** Runs the suite in this page or worker. Its report is plain data, by the names of the cases. */
export async function runSuite({ adapter, places }) {
  const resources = countResources()
  const fixture = { ...adapters[adapter], ...webFixture(places), catchHostErrors, resources }
  const { passed, failed, skipped } = await runConformance(fixture)
  return {
    passed: passed.map(({ name }) => name),
    failed: failed.map(({ case: { name }, error }) => ({ name, error: String(error?.stack ?? error) })),
    skipped: skipped.map(({ case: { name }, why }) => ({ name, why })),
  }
}
