import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const controls = ["SegmentPicker", "SegmentGrid", "EntityTypeField", "JourneyDesigner", "SegmentBuilder"];
const webResources = "out/webresources/seg_";

/** The bin is called through node, not through a shell, so that it runs alike on every system. */
function pcfScripts(...command) {
  const bin = createRequire(import.meta.url).resolve("pcf-scripts/bin/pcf-scripts.js");
  const env = { ...process.env, PP_TOOLS_TELEMETRY_OPTOUT: "1" };
  return spawnSync(process.execPath, [bin, ...command], { cwd: here, stdio: "inherit", env }).status;
}

function buildControls() {
  const status = pcfScripts("build", "--buildMode", "production");
  // pcf-scripts reports what it refuses, but ends with 0
  const missing = controls.filter((name) => !existsSync(`${here}out/controls/${name}/bundle.js`));
  if (status !== 0 || missing.length > 0) throw new Error(`not built: ${missing.join(", ")}`);
}

/** A style sheet is one file on the platform: what it imports is put into it. */
async function buildStyles() {
  const styles = controls.map((name) => `${name}/css/${name}.css`).filter((path) => existsSync(here + path));
  await build({ absWorkingDir: here, entryPoints: styles, outdir: "out/controls", outbase: ".", bundle: true, minify: true, charset: "utf8", allowOverwrite: true });
}

/** One script for all commands: ES2018 is the newest syntax Solution Checker accepts. */
async function buildCommands() {
  await build({
    absWorkingDir: here,
    entryPoints: ["commands/index.ts"],
    outfile: `${webResources}/js/commands.js`,
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "Segmentation.Commands",
    target: "es2018",
    charset: "utf8",
    legalComments: "none",
    tsconfig: "commands/tsconfig.json",
    banner: { js: '"use strict";' },
  });
  cpSync(`${here}commands/strings`, `${here}${webResources}/strings`, { recursive: true });
}

if (process.argv.includes("--types-only")) {
  process.exitCode = pcfScripts("refreshTypes") ?? 1;
} else {
  rmSync(`${here}out`, { recursive: true, force: true });
  buildControls();
  await buildStyles();
  await buildCommands();
}
