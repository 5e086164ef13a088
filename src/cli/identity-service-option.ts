// `--identity-service FILE`: the settings of an identity service outside, read once at the start.
import { readFileSync } from 'node:fs'
import { IdentityService } from '#accounts/identity-service.ts'
import { readIdentitySettings } from '#accounts/identity-settings.ts'
import type { Clock } from '#calendar/clock.ts'
import { CommandError } from '#cli/command-error.ts'
import { othersMayRead } from '#ledger/others-may-read.ts'

/**
 * Read before the ledger is opened, so that a wrong file is told at once.
 * @param address how people reach this server, where the service sends them back to
 * @returns what makes the service when there is a clock; nothing where no file is named
 */
export function identityServiceOf(path: string | undefined, address: string | undefined): ((clock: Clock) => IdentityService) | undefined {
  if (path === undefined) return undefined
  if (address === undefined) throw new CommandError('用 --identity-service 时，要用 --address 写明本系统的网址：认证以后要回到那里。')
  const settings = readIdentitySettings(textOf(path))
  if ('fault' in settings) throw new CommandError(`--identity-service 的文件读不懂：${settings.fault}。要有 name、issuer、clientId、clientSecret 四项。`)
  return (clock) => new IdentityService(settings, { returnTo: `${address}/api/identity-service/return`, clock })
}

function textOf(path: string): string {
  try {
    if (othersMayRead(path)) throw new CommandError(`${path} 里有密钥，别的用户也能读。请先执行 chmod 600 ${path}。`)
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof CommandError) throw cause
    throw new CommandError(`--identity-service 的文件打不开：${path}`)
  }
}
