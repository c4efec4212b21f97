import { defineConfig } from 'vitest/config'

/**
 * One command runs every test. `unit` touches neither disk nor process, `io` does; `postgres` runs the store's suites
 * on a PostgreSQL of its own; `server` talks to the real server over loopback; `fault` kills real server processes;
 * `e2e` drives a real browser.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{io,pg}.test.ts'],
          // Properties over hundreds of sequences take seconds, and several times that on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'io',
          include: ['{packages,apps}/*/src/**/*.io.test.ts', 'infra/*.io.test.ts', 'test/rules/*.io.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'postgres',
          globalSetup: 'packages/store/src/testing/postgres-server.ts',
          include: ['packages/store/src/**/*.pg.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: 'test/support/build-web-client.ts',
          include: ['test/server/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'fault',
          globalSetup: 'test/support/build-web-client.ts',
          include: ['test/fault/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'test/support/build-web-client.ts',
          include: ['test/e2e/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
