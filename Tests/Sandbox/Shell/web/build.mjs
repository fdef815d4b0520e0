// node build.mjs <output folder>: platform.js (React and Fluent as the globals that code components expect), shell.js, index.html
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const output = resolve(process.argv[2] ?? "dist");
mkdirSync(output, { recursive: true });

/** Packages that platform.js provides. Fluent re-exports what icons need of its style engine. */
const provided = {
  react: "Reactv16",
  "react-dom": "ReactDOMv16",
  "@fluentui/react-components": "FluentUIReactv940",
  "@griffel/react": "FluentUIReactv940",
};

const fromPlatform = {
  name: "from-platform",
  setup(context) {
    context.onResolve({ filter: /^[^./]/ }, ({ path }) => (path in provided ? { path, namespace: "platform" } : undefined));
    context.onLoad({ filter: /.*/, namespace: "platform" }, ({ path }) => ({ contents: `module.exports = globalThis.${provided[path]};` }));
  },
};

const common = {
  bundle: true,
  minify: true,
  target: "es2020",
  format: "iife",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};

await Promise.all([
  build({ ...common, entryPoints: ["src/platform.ts"], outfile: join(output, "platform.js") }),
  build({ ...common, entryPoints: ["src/main.tsx"], outfile: join(output, "shell.js"), plugins: [fromPlatform] }),
]);
copyFileSync("index.html", join(output, "index.html"));
