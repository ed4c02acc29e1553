import { manualModelHost } from '@hostloop/conformance/manual'
import { modelTest } from '@hostloop/conformance/model'
import { createEventImpl } from '@hostloop/core'
import { printReport } from '../suite-report.ts'
import { modelSeeds } from '../suites.ts'

const passed: string[] = []
const failed: { case: string; error: string }[] = []
for (const seed of modelSeeds) {
  const name = `model: seed ${seed}`
  try {
    await modelTest(manualModelHost(createEventImpl), { seed })
    passed.push(name)
  } catch (error) {
    failed.push({ case: name, error: String(error) })
  }
}
printReport({ passed, failed, skipped: [] })
