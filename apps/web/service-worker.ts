import { VitePWA } from 'vite-plugin-pwa'
import { serverPaths } from './src/app/server-paths.ts'

/** Scripts that most people here do not write in; the browser fetches their letters when a text needs them. */
const rareFonts = '**/*-{cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-*.woff2'

/** Makes the application installable, and its pages and their files available offline. */
export const serviceWorker = VitePWA({
  strategies: 'generateSW',
  // A newer version waits until somebody takes it up.
  registerType: 'prompt',
  // Registered by our own code: the content security policy forbids inline scripts.
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png,woff2}'],
    globIgnores: [rareFonts],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [serverPaths],
    // The first visit's page is served by it at once, so that pages it has not opened yet work offline.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    sourcemap: false,
  },
  manifest: {
    name: 'Sweetspot',
    short_name: 'Sweetspot',
    description: 'The workspace that a client and its outsourcing vendor share.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [
      { src: '/seal.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/seal-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/seal-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/seal-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
})
