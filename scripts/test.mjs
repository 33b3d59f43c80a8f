import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { installation, isInstalled, mustRun, requireNode, root, run } from './pnpm.mjs'
import { chosenSteps, stages } from './steps.mjs'

requireNode()
const chosen = chosenSteps(process.argv.slice(2))
if (!isInstalled()) mustRun(installation)

const reports = mkdtempSync(join(tmpdir(), 'youlin-reports-'))
const results = []
for (const stage of stages) await Promise.all(stage.map(runLane))
rmSync(reports, { recursive: true, force: true })

// The end of a long output is what one sees of it, or what is kept of it.
for (const { name, failures } of results)
  for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`)

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
  if (results.some((result) => result.name === needs && result.failed > 0))
    return { name, passed: 0, failed: 1, failures: [`not run, since ${needs} failed`], seconds: 0 }

  const report = join(reports, `${name}.json`)
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const lastLines = []
  const since = Date.now()
  const code = await run([...command, ...reporters], (line) => {
    show(line)
    if (lastLines.push(line) > 40) lastLines.shift()
  })
  const seconds = Math.round((Date.now() - since) / 1000)
  const { passed, failures } = counts ? readReport(report) : { passed: Number(code === 0), failures: [] }
  // A failed set-up, or an error that no test caught, fails without a failed test.
  if (code !== 0 && failures.length === 0) failures.push(`ended with code ${code}\n${lastLines.join('\n')}`)
  return { name, passed, failed: failures.length, failures, seconds }
}

/** How many tests passed, and what failed: each test as `file > name`, each file that did not load, with what it said. */
function readReport(report) {
  if (!existsSync(report)) return { passed: 0, failures: [] }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${file}\n${message}`]
    return failed.map((test) =>
      [`${file} > ${test.fullName}`, ...test.failureMessages.map(withoutLibraries)].join('\n'),
    )
  })
  return { passed: numPassedTests, failures }
}

/** What a test said and its own lines of the stack. */
function withoutLibraries(message) {
  return message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n')
}
