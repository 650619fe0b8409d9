import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/set-up.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 2_400_000,
  },
});
