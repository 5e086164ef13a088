// Bad input on the command line: one clear sentence, exit code 2, nothing changed.

export class CommandError extends Error {
  override name = 'CommandError'
}
