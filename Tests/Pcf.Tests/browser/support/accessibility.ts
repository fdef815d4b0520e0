import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
    id: string;
    help: string;
    nodes: { html: string; target: string[] }[];
}

/** What axe finds wrong on the page as it stands, in words. Tabster's invisible focus stops are the platform's. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
        const axe = (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> } }).axe;
        const result = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
        return result.violations;
    });
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} – ${node.target.join(" ")} ${node.html.slice(0, 200)}`));
}
