import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts', 'tests/publishing/**/*.test.ts'],
    // Builds and the reading of every page keep the processors busy by themselves.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
