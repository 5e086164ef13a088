// `npm run docs`: writes the reference pages anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './pages.ts'

const root = new URL('../..', import.meta.url).pathname
for (const { path, text } of pages()) writeFileSync(join(root, path), text)
console.log(`${pages().length} pages written`)
