import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
    id: string;
    help: string;
    nodes: { html: string; target: string[] }[];
}

/** What axe finds wrong on the page once it rests, in words. Tabster's invisible focus stops are the platform's. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    await rest(page);
    const violations = await page.evaluate(async () => {
        const axe = (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> } }).axe;
        const result = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
        return result.violations;
    });
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} – ${node.target.join(" ")} ${node.html.slice(0, 200)}`));
}

/**
 * Waits until nothing on the page has changed for half a second: Tabster uncovers what a modal popup had hidden from assistive
 * technology a quarter of a second after the popup has closed, and a page between the two is neither. A page that never rests is judged as it stands.
 */
const rest = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => {
    const end = (): void => {
        observer.disconnect();
        clearTimeout(quiet);
        clearTimeout(longest);
        resolve();
    };
    const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(end, 500);
    });
    let quiet = setTimeout(end, 500);
    const longest = setTimeout(end, 10_000);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
}));
