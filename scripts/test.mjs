import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installation, isInstalled, mustRun, requireNode, run } from './pnpm.mjs'
import { chosenSteps, stages } from './steps.mjs'

requireNode()
const chosen = chosenSteps(process.argv.slice(2))
if (!isInstalled()) mustRun(installation)

const reports = mkdtempSync(join(tmpdir(), 'youlin-reports-'))
const results = []
for (const stage of stages) await Promise.all(stage.map(runLane))
rmSync(reports, { recursive: true, force: true })

console.log()
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`,
  )
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') > 0 ? 1 : 0)

async function runLane(lane) {
  for (const step of lane) if (chosen.includes(step.name)) results.push(await runStep(step))
}

async function runStep({ name, command, counts, needs }) {
  const show = (line) => console.log(`${name.padEnd(9)}│ ${line}`)
  if (results.some((result) => result.name === needs && result.failed > 0)) {
    show(`not run, since ${needs} failed`)
    return { name, passed: 0, failed: 1, seconds: 0 }
  }
  const report = join(reports, `${name}.json`)
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const since = Date.now()
  const code = await run([...command, ...reporters], show)
  const seconds = Math.round((Date.now() - since) / 1000)
  const outcome = counts ? countTests(report) : { passed: 1, failed: 0 }
  if (code === 0) return { name, ...outcome, seconds }
  show(`ended with code ${code}`)
  // A file that does not load, or a failed set-up, fails without a failed test.
  if (!counts) return { name, passed: 0, failed: 1, seconds }
  return { name, ...outcome, failed: Math.max(outcome.failed, 1), seconds }
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
