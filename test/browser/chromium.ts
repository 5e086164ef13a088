// A real browser for the tests, with nothing to install: Chromium and the Chinese fonts both come by npm. Without a font
// of its own every Chinese character would be an empty box, and every width measured on it wrong.
import sparticuz from '@sparticuz/chromium'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'

/** The main screen of a township office, and the narrowest phone that must work. */
export const screens = { office: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const

/** @returns a browser to be closed by whoever asked for it */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // The package's own arguments are for one page in one process; the tests open many.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: fontConfig() } as Record<string, string>,
  })
}

/** A context of its own for every test: no cookie and no draft of another. */
export function newContext(browser: Browser, screen: keyof typeof screens = 'office', address?: string): Promise<BrowserContext> {
  return browser.newContext({ viewport: screens[screen], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...(address === undefined ? {} : { baseURL: address }) })
}

let fonts: string | undefined

/** Once for a process: a browser that finds the list of the one before need not read every font. */
function fontConfig(): string {
  return (fonts ??= writeFontConfig())
}

function writeFontConfig(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangzhi-fonts-'))
  const packages = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const families = ['sans-serif', 'serif', 'Microsoft YaHei'].map((name) => `<alias binding="same"><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`)
  const file = join(folder, 'fonts.conf')
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${join(packages, weight)}</dir>`)
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs.join('')}<cachedir>${join(folder, 'cache')}</cachedir>${families.join('')}</fontconfig>`)
  return file
}
