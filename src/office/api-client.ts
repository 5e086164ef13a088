// The only place from which the office talks to the server. A "no" comes back as a `Problem` with every refusal in it;
// silence of the network is a `NoAnswer`, which says nothing about whether the command was carried out.

export type RefusalSaid = {
  readonly code: string
  readonly sentence: string
  /** Citations as the server worded them for the day. */
  readonly basis: readonly string[]
  readonly field?: string
}

/** The server's refusal, RFC 9457. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly refusals: readonly RefusalSaid[]
  /** Where the matter stands now, when somebody acted first. */
  readonly seq: number | undefined

  constructor(said: { status: number; refusals: readonly RefusalSaid[]; seq?: number }) {
    super(said.refusals.map((each) => each.sentence).join('\n'))
    this.status = said.status
    this.refusals = said.refusals
    this.seq = said.seq
  }
}

/** No answer came, or none that can be relied on: the same command may be sent again under the same id. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** `/api/x?year=2024`; what is undefined or empty is left out. */
export function address(path: string, query: Query = {}): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && value !== false)
  const parameters = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()
  return parameters === '' ? path : `${path}?${parameters}`
}

export async function read<T>(path: string, query: Query = {}): Promise<T> {
  return answerOf<T>(await call(address(path, query), {}))
}

export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const content = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return answerOf<T>(await call(path, { method, ...content }))
}

/** Sends a file as it is, with its name beside it. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  return answerOf<T>(await call(path, {
    method: 'POST',
    headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type, 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  }))
}

export type Coming = { readonly bytes: number; /** How many lines the file will have, where the server says so. */ readonly rows?: number }

/**
 * A file that takes its time, piece by piece.
 * @param told hears how much has come; @param signal stops it, at the server too
 */
export async function readFile(path: string, told: (coming: Coming) => void, signal: AbortSignal): Promise<Blob> {
  const response = await call(path, { signal })
  if (!response.ok || !response.body) return answerOf<Blob>(response)
  const rows = response.headers.get('x-rows')
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = response.body.getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value)
      bytes += piece.value.length
      told({ bytes, ...(rows === null ? {} : { rows: Number(rows) }) })
    }
  } catch (cause) {
    throw new NoAnswer('文件没有收完整。', { cause })
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' })
}

export type Steps = { readonly told: (done: number, of: number) => void; /** Stops it, at the server too. */ readonly signal: AbortSignal }

/**
 * Long work that says how far it is, line by line, and then what came of it.
 * @param body sent with it, where the work needs one
 */
export async function readSteps<T>(path: string, { told, signal }: Steps, body?: object): Promise<T> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await call(path, { ...sent, signal, headers: { accept: 'application/x-ndjson', ...(body === undefined ? {} : { 'content-type': 'application/json' }) } })
  if (!response.ok || !response.body) return answerOf<T>(response)
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const said = JSON.parse(line) as { done?: number; of?: number; result?: T }
        if (said.result !== undefined) return said.result
        told(said.done ?? 0, said.of ?? 0)
      }
    }
  } catch (cause) {
    throw new NoAnswer('没有做完，连接就断了。', { cause })
  }
  throw new NoAnswer('没有做完，服务就中断了，没有得出结果。')
}

async function call(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch (cause) {
    throw new NoAnswer('网络不通，没有收到回应。', { cause })
  }
}

let sessionEnded = (): void => undefined

/** Told whenever an answer says that nobody is signed in any more, whoever asked. */
export function whenSessionEnds(listener: () => void): void {
  sessionEnded = listener
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T
  const said = await bodyOf(response)
  if (response.ok && said !== undefined) return said as T
  if (isProblem(said)) {
    // A wrong password is a 401 as well, and ends nothing.
    if (said.refusals.some((each) => each.code === 'not-signed-in')) sessionEnded()
    throw new Problem(said)
  }
  throw new NoAnswer(`服务没有正常回应（${response.status}）。`)
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

function isProblem(said: unknown): said is { status: number; refusals: readonly RefusalSaid[]; seq?: number } {
  return typeof said === 'object' && said !== null && 'refusals' in said && Array.isArray(said.refusals) && said.refusals.length > 0
}
