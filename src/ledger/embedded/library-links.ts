// npm packages cannot carry links, so the platform package lists them and its install script makes them. Where install
// scripts are switched off, which newer npm does by default, we make them ourselves.
import { access, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

type Link = { readonly source: string; readonly target: string }

/** @returns false when links are missing and the package's folder may not be written to */
export async function restoreLinks(packageFolder: string): Promise<boolean> {
  for (const { source, target } of await listedLinks(packageFolder)) {
    const link = join(packageFolder, target)
    if (await exists(link)) continue
    try {
      await symlink(relative(dirname(target), source), link)
    } catch {
      // Another program may have made it in the meantime; anything else means that we may not.
      if (!(await exists(link))) return false
    }
  }
  return true
}

async function listedLinks(packageFolder: string): Promise<readonly Link[]> {
  const text = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as Link[]
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
