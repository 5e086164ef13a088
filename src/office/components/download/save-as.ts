// Puts a file that is in the page into the person's own folder.

export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the file when the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
