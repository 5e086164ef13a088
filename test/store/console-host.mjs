// Runs commands one after the other in one process, each with its own output, as the console would: most of what a command takes is
// the program's own start. What they print is caught, what they end with is told.
import { inspect } from 'node:util'

const { main } = await import('../../dist/xiangzhi.mjs')

// Every command listens for readers that leave.
process.stdout.setMaxListeners(0)

/** @param {readonly string[]} args */
async function run(args) {
  const said = { out: '', err: '' }
  const catching = (/** @type {'out' | 'err'} */ where) => (/** @type {string | Uint8Array} */ text) => {
    said[where] += typeof text === 'string' ? text : Buffer.from(text).toString()
    return true
  }
  const { stdout, stderr } = process
  const [out, err] = [stdout.write, stderr.write]
  Object.assign(stdout, { write: catching('out') })
  Object.assign(stderr, { write: catching('err') })
  process.exitCode = undefined
  try {
    await main(args)
  } catch (cause) {
    said.err += inspect(cause)
    process.exitCode = 1
  } finally {
    Object.assign(stdout, { write: out })
    Object.assign(stderr, { write: err })
  }
  return { code: Number(process.exitCode ?? 0), ...said }
}

/** @param {{ args: readonly string[], given: Record<string, string> }} asked */
async function answer({ args, given }) {
  for (const name of Object.keys(process.env).filter((each) => each.startsWith('XIANGZHI_'))) delete process.env[name]
  Object.assign(process.env, given)
  process.send?.(await run(args))
}

process.on('message', (asked) => void answer(asked))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
