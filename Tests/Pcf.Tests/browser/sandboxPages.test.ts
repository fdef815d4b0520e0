import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openList, signIn, startBrowser } from "./support/app";
import { address, create } from "./support/webApi";

let browser: Browser;

beforeAll(async () => {
    // names no segment to refresh: its system job fails and is kept
    await create("seg_jobs?$select=seg_jobid", { seg_name: "Refresh nothing", seg_kind: 701100004 });
    browser = await startBrowser();
});

afterAll(() => browser.close());

describe("The Sandbox's own pages", () => {
    it.each([
        [1033, "System jobs", "Failed"],
        [1031, "Systemaufträge", "Fehlgeschlagen"],
    ])("System jobs that failed stand in a list in language %i, sorted by a click", async (language, title, failed) => {
        const page = await signIn(browser, language);
        await page.goto(`${address()}/trace?tab=jobs`);
        const table = page.getByRole("table", { name: title });

        await page.getByRole("button", { name: new RegExp(`^${failed} [1-9]`) }).click();
        await table.getByRole("row").filter({ hasText: "seg_job" }).filter({ hasText: failed }).first().waitFor();
        const header = table.getByRole("columnheader").first();
        await header.getByRole("button").click();

        expect(await header.getAttribute("aria-sort")).toBe("ascending");
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("The clock is set forward from the user menu, and never back", async () => {
        // other scenarios have set it forward before
        const before = await aheadMinutes();
        const page = await signIn(browser);
        await openList(page, "seg_segment");
        await page.getByRole("button", { name: /^Account manager for/ }).click();
        await page.getByRole("menuitem", { name: "Sandbox clock" }).click();
        const dialog = page.getByRole("dialog", { name: "Sandbox clock" });

        await dialog.getByRole("button", { name: "1 hour on" }).click();
        await expect.poll(aheadMinutes).toBe(before + 60);
        await dialog.getByText(/ahead of this machine$/).waitFor();
        await dialog.getByLabel("Date").fill("2020-01-01");
        await dialog.getByRole("button", { name: "Set" }).click();

        await dialog.getByText(/^The clock goes forward only: 2020-01-01T/).waitFor();
        expect(await aheadMinutes()).toBe(before + 60);
        await page.context().close();
    });
});

async function aheadMinutes(): Promise<number> {
    return ((await (await fetch(`${address()}/sandbox/clock`)).json()) as { aheadMinutes: number }).aheadMinutes;
}
