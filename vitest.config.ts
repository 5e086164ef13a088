import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/slow-first.ts'

// A browser, a server and a database on shared cores: where nobody watches, a page that did not come gets a second try, and the end of
// the run names every test that needed it. Whoever writes a test sees the first.
const again = process.env['CI'] ? 1 : 0

// Folders apart, so that the quick part can run alone: `vitest run --project unit`. Tests leave nothing behind in what they import,
// and share it: reading it anew for every file would take most of their time.
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    // An office PC's two cores are both ours while tests run.
    maxWorkers: 2,
    // What is waited for comes; on a machine that does other work it comes later.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    sequence: { sequencer: SlowFirst },
    projects: [
      { extends: true, test: { name: 'unit', isolate: false, testTimeout: 20_000, include: ['src/**/*.test.ts', 'test/*.test.ts'], exclude: ['**/*.store.test.ts', '**/*.http.test.ts'] } },
      { extends: true, resolve: { alias: { '#accounts/password-cost.ts': join(import.meta.dirname, 'test/store/cheap-password-cost.ts') } }, test: { name: 'store', isolate: false, include: ['src/**/*.store.test.ts', 'src/**/*.http.test.ts', 'test/store/**/*.test.ts'], globalSetup: ['test/store/shared-server.ts', 'test/demo-year.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', isolate: false, include: ['test/browser/*.test.ts'], globalSetup: ['test/demo-year.ts'], testTimeout: 120_000, hookTimeout: 300_000, retry: again } },
    ],
  },
})
