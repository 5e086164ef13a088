// What has to be known of an identity service outside, as its owner writes it down for us.
export type IdentitySettings = {
  /** As people know it: 吉林省政务服务统一身份认证. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const asked = ['name', 'issuer', 'clientId', 'clientSecret'] as const

/** @returns the settings, or what is wrong with them */
export function readIdentitySettings(text: string): IdentitySettings | { readonly fault: string } {
  const said = objectIn(text)
  if (said === undefined) return { fault: '不是JSON' }
  const missing = asked.filter((key) => typeof said[key] !== 'string' || said[key] === '')
  if (missing.length > 0) return { fault: `缺少 ${missing.join('、')}` }
  const { name, issuer, clientId, clientSecret } = said as IdentitySettings
  if (!isSafe(issuer)) return { fault: 'issuer 应当是 https 网址' }
  return { name, issuer, clientId, clientSecret }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? said as Record<string, unknown> : undefined
  } catch {
    return undefined
  }
}

/** Without encryption only within this machine, where nobody can listen or answer in its place. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && onThisMachine(hostname))
}

export function onThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}
