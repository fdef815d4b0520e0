// node test.mjs [file.test.ts …]: runs the tests of the pure modules with Node's own test runner
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const files = process.argv.length > 2 ? process.argv.slice(2) : readdirSync("tests").filter((name) => name.endsWith(".test.ts"));
const output = mkdtempSync(join(tmpdir(), "shell-tests-"));
try {
  await build({
    entryPoints: files.map((name) => join("tests", name)),
    outdir: output,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const bundles = readdirSync(output).map((name) => join(output, name));
  process.exitCode = spawnSync(process.execPath, ["--test", "--test-reporter=tap", ...bundles], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(output, { recursive: true, force: true });
}
