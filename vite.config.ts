// Builds the staff pages into plain files that the server hands out: nothing is fetched from anywhere else.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/office',
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../dist/office',
    emptyOutDir: true,
    // The last Chromium that runs on Windows 7; township PCs are not renewed for our sake.
    target: 'chrome109',
    cssTarget: 'chrome109',
    // Nothing as data: address, no inline script: the content security policy allows own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  // For working on the pages beside a running server, which takes writes only from its own address.
  server: { proxy: { '/api/': { target: process.env['XIANGZHI_API'] ?? 'http://127.0.0.1:8080', changeOrigin: false } } },
})
