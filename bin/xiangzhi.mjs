#!/usr/bin/env node
// The command as people call it in the checkout: brings the build up to date, then runs it.
import { existsSync } from 'node:fs'

const built = new URL('../dist/xiangzhi.mjs', import.meta.url)
// A release carries its build and no sources to build from.
if (existsSync(new URL('../src', import.meta.url))) {
  const { build } = await import('./build.mjs')
  await build()
}
const { main } = await import(built.href)
await main(process.argv.slice(2))
