import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openList, signIn, startBrowser } from "./support/app";
import { createSegment, source, type Segment } from "./support/segments";
import { rows } from "./support/webApi";

let browser: Browser;
let readers: Segment;
let customers: Segment;
let leads: Segment;

beforeAll(async () => {
    readers = await createSegment("Newsletter readers", "contact");
    customers = await createSegment("Customers of last year", "contact", source.customerInsights);
    leads = await createSegment("Leads in Bavaria", "lead", source.outbound);
    browser = await startBrowser();
});

afterAll(() => browser.close());

describe("Excluding a segment from a journey", () => {
    it("The segments list shows the Source of each segment", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");

        await expectRow(page, readers.name, "Real-time marketing");
        await expectRow(page, customers.name, "Customer Insights");
        await expectRow(page, leads.name, "Outbound marketing");
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("A journey is started from a segment and a segment of its entity type is excluded, by mouse", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");
        await page.getByRole("row", { name: readers.name }).getByRole("checkbox").click();
        await page.getByRole("button", { name: "New journey" }).click();

        const dialog = page.getByRole("dialog", { name: "Quick Create: Journey" });
        await dialog.getByRole("textbox", { name: "Name" }).fill("Spring letter by mouse");
        await dialog.getByRole("button", { name: readers.name, exact: true }).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        await dialog.getByRole("button", { name: "Save & Close" }).click();

        await page.getByRole("heading", { level: 1, name: "Spring letter by mouse" }).waitFor();
        await page.getByRole("combobox", { name: "Exclude another segment" }).click();
        await page.getByText("Only Contact segments").first().waitFor();
        await expect.poll(() => page.getByRole("row", { name: customers.name }).count()).toBe(1);
        expect(await page.getByRole("row", { name: leads.name }).count()).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.getByRole("row", { name: customers.name }).click();
        await page.getByRole("button", { name: "Save", exact: true }).click();

        await expectExclusion("Spring letter by mouse", customers);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("A journey is started from a segment and a segment of its entity type is excluded, by keyboard only", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");
        await tabTo(page, "td", "");
        await arrowTo(page, readers.name);
        await page.keyboard.press("Space");
        // the command bar is one stop of the Tab key; arrows lead to its commands
        await tabTo(page, "button", "Refresh", "Shift+Tab");
        await pressUntil(page, "ArrowLeft", "New journey");
        await page.keyboard.press("Enter");

        const dialog = page.getByRole("dialog", { name: "Quick Create: Journey" });
        await dialog.getByRole("textbox", { name: "Name" }).waitFor();
        await tabTo(page, "textbox", "Name");
        await page.keyboard.press("Control+A");
        await page.keyboard.type("Spring letter by keyboard");
        await tabTo(page, "button", "Save & Close");
        await page.keyboard.press("Enter");

        await page.getByRole("heading", { level: 1, name: "Spring letter by keyboard" }).waitFor();
        await page.getByRole("combobox", { name: "Exclude another segment" }).waitFor();
        await tabTo(page, "combobox", "Exclude another segment");
        await page.keyboard.type("last year");
        // nothing is picked from a list that is still being searched
        await expect.poll(() => page.getByRole("row", { name: readers.name }).count()).toBe(0);
        await page.getByRole("row", { name: customers.name }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Control+S");

        await expectExclusion("Spring letter by keyboard", customers);
        await page.context().close();
    });
});

async function expectRow(page: Page, name: string, sourceName: string): Promise<void> {
    await page.getByRole("row", { name: new RegExp(`${name}.*${sourceName}`) }).waitFor();
}

/** The journey's where-used rows are derived by the server, so they show what was really saved. */
async function expectExclusion(journey: string, segment: Segment): Promise<void> {
    const filter = encodeURIComponent(`seg_JourneyId/seg_name eq '${journey}'`);
    await expect.poll(async () => (await rows(`seg_journeysegments?$select=seg_name&$filter=${filter}`)).map((row) => row["seg_name"]).sort(), { timeout: 15_000 })
        .toEqual([`Entry: ${readers.name}`, `Exclusion: ${segment.name}`].sort());
}

/** Presses Tab until the focus is on an element of that role and name. @throws after a hundred stops. */
async function tabTo(page: Page, roles: string, name: string, key = "Tab"): Promise<void> {
    const seen: string[] = [];
    for (let stop = 0; stop < 100; stop++) {
        const focused = await focusedElement(page);
        if (roles.split(", ").includes(focused.role) && focused.name.includes(name)) return;
        seen.push(`${focused.role} "${focused.name}"`);
        await page.keyboard.press(key);
    }
    throw new Error(`No ${roles} "${name}" in the tab order: ${[...new Set(seen)].join(", ")}`);
}

/** Presses the down arrow until the focus is in the row of that name. @throws after fifty rows. */
async function arrowTo(page: Page, name: string): Promise<void> {
    const rowText = () => page.evaluate(() => document.activeElement?.closest("tr")?.textContent ?? "");
    for (let row = 0; row < 50 && !(await rowText()).includes(name); row++) await page.keyboard.press("ArrowDown");
    if (!(await rowText()).includes(name)) throw new Error(`No row "${name}" in the grid.`);
}

async function pressUntil(page: Page, key: string, name: string): Promise<void> {
    for (let press = 0; press < 20 && (await focusedElement(page)).name !== name; press++) await page.keyboard.press(key);
    expect((await focusedElement(page)).name).toBe(name);
}

async function focusedElement(page: Page): Promise<{ role: string; name: string }> {
    return page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const implied: Record<string, string> = { BUTTON: "button", A: "link", TEXTAREA: "textbox", INPUT: "textbox", SELECT: "combobox" };
        const labelled = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? "";
        return {
            role: element.getAttribute("role") ?? implied[element.tagName] ?? element.tagName.toLowerCase(),
            name: element.getAttribute("aria-label") ?? (labelled || label || element.textContent || ""),
        };
    });
}
