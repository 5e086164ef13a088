// Where the operating systems keep their fonts, and the font files below a folder.
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folders of this computer's fonts; some of them may not exist. */
export function systemFontFolders(platform = process.platform): readonly string[] {
  const home = homedir()
  if (platform === 'win32') {
    return [join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), join(process.env['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts')]
  }
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts'), join(home, '.fonts')]
}

/** Every .ttf, .otf, .ttc and .otc below the folder, in an order that does not depend on the disk; none when it does not exist. */
export function fontFilesIn(folder: string, depth = 4): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return depth > 0 ? fontFilesIn(path, depth - 1) : []
      return /\.(?:ttf|otf|ttc|otc)$/i.test(entry.name) ? [path] : []
    })
  } catch {
    return []
  }
}
