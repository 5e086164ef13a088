// The element id of an answer, from its path as refusals name it: `parties.0.name`.

export function answerId(path: string): string {
  return `answer-${path.replaceAll('.', '-')}`
}
