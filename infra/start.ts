/** Starts the product: builds the web client where its sources changed, then runs the server in this process. */
await import('./build-web.ts')
await import('../apps/server/src/main.ts')
