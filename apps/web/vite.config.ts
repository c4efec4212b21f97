import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressAssets } from './compress-assets.ts'
import { serviceWorker } from './service-worker.ts'

const server = 'http://localhost:8787'

export default defineConfig({
  plugins: [react(), tailwindcss(), serviceWorker, compressAssets()],
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/sync': { target: server, ws: true },
      '/feed': { target: server, ws: true },
    },
  },
})
