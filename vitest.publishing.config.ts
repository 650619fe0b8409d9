import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/publishing/**/*.test.ts'],
    // Builds of one project take turns.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
