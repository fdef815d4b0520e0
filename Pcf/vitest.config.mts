import { defineConfig } from "vitest/config";

const esbuild = { jsx: "transform", jsxFactory: "React.createElement", jsxFragment: "React.Fragment" } as const;
const pure = ["tests/{model,dataverse,picker,insight,commands}/**/*.test.ts", "tests/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { esbuild, test: { name: "rules", environment: "node", include: pure, pool: "threads", testTimeout: 20000 } },
      { esbuild, test: { name: "controls", environment: "jsdom", include: ["tests/**/*.test.tsx"], setupFiles: ["tests/setup.ts"], pool: "threads", testTimeout: 20000 } },
    ],
  },
});
