// Runs the tests and ends with one line that counts them: `N passed, N failed`.
import { appendFileSync } from 'node:fs'
import { startVitest } from 'vitest/node'

const projects = process.argv.flatMap((word, index, words) => (words[index - 1] === '--project' ? [word] : []))
const whole = projects.length === 0

let passed = 0
let failed = 0

if (whole) await checkSources()
// One after the other, so that tests with a database or a browser do not take each other's time.
for (const project of whole ? ['unit', 'store', 'browser'] : projects) await runProject(project)

console.log(`${passed} passed, ${failed} failed`)
if (process.env.XIANGZHI_COUNTS) appendFileSync(process.env.XIANGZHI_COUNTS, `${passed} ${failed}\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

async function runProject(project) {
  if (project === 'browser') await (await import('../bin/build.mjs')).build()
  const vitest = await startVitest('test', [], { run: true, watch: false, project: [project] })
  for (const file of vitest.state.getTestModules()) {
    const tests = [...file.children.allTests()]
    passed += tests.filter((test) => test.result().state === 'passed').length
    const broken = tests.filter((test) => test.result().state === 'failed').length
    // A file that could not be loaded has no tests to fail, and is a failure all the same.
    failed += broken > 0 ? broken : file.state() === 'failed' ? 1 : 0
  }
  failed += vitest.state.getUnhandledErrors().length
  await vitest.close()
}

/** The compiler and the lint wall are tests too. */
async function checkSources() {
  const { spawnSync } = await import('node:child_process')
  for (const [name, ...args] of [['typescript/bin/tsc', '-p', 'tsconfig.json'], ['oxlint/bin/oxlint', '--type-aware']]) {
    const result = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' })
    if (result.status === 0) passed += 1
    else failed += 1
  }
}
