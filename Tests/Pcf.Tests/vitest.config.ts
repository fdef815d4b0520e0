import { defineConfig } from "vitest/config";

export default defineConfig({
    test: {
        include: ["browser/**/*.test.ts"],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // one browser, one environment: scenarios of a file build on each other's rows
        fileParallelism: false,
    },
});
