// Secrets of this installation: made on first need, kept in a folder that only the owner of the data can read.
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns the secret of that name, made by `make` the first time; two programs starting together get the same one. */
export async function keptSecret(folder: string, name: string, make: () => Buffer): Promise<Buffer> {
  const secrets = join(folder, 'secrets')
  await mkdir(secrets, { recursive: true, mode: 0o700 })
  const path = join(secrets, name)
  try {
    const file = await open(path, 'wx', 0o600)
    const secret = make()
    await file.writeFile(secret)
    await file.sync()
    await file.close()
    return secret
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    return readFile(path)
  }
}
