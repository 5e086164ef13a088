// Something broke: ours or the machine's. Never the person's; that is a refusal.

export class Fault extends Error {
  override name = 'Fault'
  readonly code: string

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
