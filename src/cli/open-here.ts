// Opening the ledger that a command was pointed at. A place where there is none is the person's mistake, told in one sentence.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { openTownship, type Township, type TownshipOptions } from '#township.ts'

/** The options of a township at that place. */
export function optionsAt({ folder, database }: Place): Pick<TownshipOptions, 'folder' | 'database'> {
  return { folder, ...(database === undefined ? {} : { database }) }
}

/** Opens the ledger there, making one in an empty folder. */
export async function openAt(place: Place, extra: Omit<TownshipOptions, 'folder' | 'database'> = {}): Promise<Township> {
  return openTownship({ ...optionsAt(place), ...extra }).catch((cause: unknown) => {
    throw (place.database !== undefined && outOfReach(cause)) || cause
  })
}

/** Opens a ledger that is there already: whoever reads from a mistyped folder is told so, and no database is made in it. */
export async function openKept(place: Place): Promise<Township> {
  if (place.database === undefined && !(await holdsLedger(place.folder))) {
    throw new CommandError(`${place.folder} 里没有台账，请用 --data 指明数据目录；要新建，用 xiangzhi init 或 xiangzhi demo。`)
  }
  return openAt(place)
}

async function holdsLedger(folder: string): Promise<boolean> {
  return access(join(folder, 'postgres', 'PG_VERSION')).then(() => true, () => false)
}

/** What a wrong address, user or password looks like: of the network, of the driver, of PostgreSQL (classes 28 and 3D). */
const unreachable = /^(ECONN.*|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|ERR_INVALID_URL|28\d\w\w|3D\d\w\w)$/

/** The address itself is not repeated: it holds the password. */
function outOfReach(cause: unknown): CommandError | undefined {
  const { code, message } = cause as { code?: string; message?: string }
  const known = code !== undefined ? unreachable.test(code) : /timeout|Connection terminated|invalid/i.test(message ?? '')
  return known ? new CommandError(`连不上 --database 指明的数据库${code === undefined ? '' : `（${code}）`}，请检查地址、库名、用户和密码。`) : undefined
}
