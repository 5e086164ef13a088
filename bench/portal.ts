// `npx tsx bench/portal.ts [SECONDS]`: the public pages alone. Prints what `npm run bench` writes about them.
import { build } from '../bin/build.mjs'
import { measurePortal, portalLines } from './portal-readers.ts'

await build()
console.log(portalLines(await measurePortal(Number(process.argv[2] ?? 5))).join('\n'))
