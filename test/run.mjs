// Runs the tests and ends with one line that counts them: `N passed, N failed`.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'

const projects = process.argv.flatMap((word, index, words) => (words[index - 1] === '--project' ? [word] : []))
const whole = projects.length === 0

let passed = 0
/** One line for each, said again at the end, where whoever looks first looks. */
const failures = []

// The demo year is built once for all parts that ask for it.
const year = mkdtempSync(join(tmpdir(), 'xiangzhi-year-'))
process.env.XIANGZHI_TEST_YEAR = year
if (whole) await checkSources()
// One after the other, so that tests with a database or a browser do not take each other's time.
for (const project of whole ? ['unit', 'store', 'browser'] : projects) await runProject(project)

rmSync(year, { recursive: true, force: true })
const failed = failures.map((each) => `failed: ${each.replaceAll('\n', ' ')}\n`).join('')
console.log(`${failed}${passed} passed, ${failures.length} failed`)
if (process.env.XIANGZHI_COUNTS) appendFileSync(process.env.XIANGZHI_COUNTS, `${failed}${passed} ${failures.length}\n`)
process.exit(failures.length === 0 && passed > 0 ? 0 : 1)

async function runProject(project) {
  // Before there are several processes that would each find the build old.
  if (project !== 'unit') await (await import('../bin/build.mjs')).build()
  const vitest = await startVitest('test', [], { run: true, watch: false, project: [project] })
  for (const file of vitest.state.getTestModules()) {
    const tests = [...file.children.allTests()]
    passed += tests.filter((test) => test.result().state === 'passed').length
    for (const test of tests) if (test.diagnostic()?.flaky) console.log(`unsteady: ${file.relativeModuleId} > ${test.fullName} passed at its second try`)
    const broken = tests.filter((test) => test.result().state === 'failed')
    const name = file.relativeModuleId
    failures.push(...broken.map((test) => `${name} > ${test.fullName}: ${test.result().errors?.[0]?.message?.split('\n')[0] ?? ''}`))
    // A file that could not be loaded has no tests to fail, and is a failure all the same.
    if (broken.length === 0 && file.state() === 'failed') failures.push(`${name}: could not be run`)
  }
  failures.push(...vitest.state.getUnhandledErrors().map((error) => `unhandled: ${error?.message ?? error}`))
  await vitest.close()
}

/** The compiler and the lint wall are tests too. */
async function checkSources() {
  const { spawnSync } = await import('node:child_process')
  for (const [name, ...args] of [['typescript/bin/tsc', '-p', 'tsconfig.json'], ['oxlint/bin/oxlint', '--type-aware']]) {
    const result = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' })
    if (result.status === 0) passed += 1
    else failures.push(name)
  }
}
