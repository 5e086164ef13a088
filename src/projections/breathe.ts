// Long reckoning in the one thread that answers everybody: now and then the others have their turn.

/** Waits until whoever was waiting has been heard. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve) })
}
