import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/fixtures/set-up.ts',
    // These need a built site or a browser, and have configurations of their own.
    exclude: [...configDefaults.exclude, 'tests/{browser,publishing,site}/**'],
    // None takes a second; a machine that is busy with other things must not fail them.
    testTimeout: 30_000,
    // The tests share nothing that they change: one start-up serves all files of a worker.
    isolate: false,
    maxWorkers: '100%',
  },
});
