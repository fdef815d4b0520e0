import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openList, openRow, signIn, startBrowser } from "./support/app";
import { createSegment, type Segment } from "./support/segments";
import { address, create, rows } from "./support/webApi";

let browser: Browser;
let audience: Segment;

beforeAll(async () => {
    audience = await createSegment("Readers of the spring letter", "contact");
    browser = await startBrowser();
});

afterAll(() => browser.close());

async function createJourney(name: string): Promise<string> {
    const row = await create("seg_journeys?$select=seg_journeyid", { seg_name: name, "seg_EntrySegmentId@odata.bind": `/seg_segments(${audience.id})` });
    return String(row["seg_journeyid"]);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("Commands of journeys", () => {
    it("Of a draft, Publish is offered, and nothing that asks for a live journey", async () => {
        await createJourney("Letter that is a draft");
        const page = await signIn(browser);
        await openList(page, "seg_journey");

        await page.getByRole("row", { name: /Letter that is a draft/ }).getByRole("checkbox").click();

        await button(page, "Publish").waitFor();
        for (const command of ["Pause", "Resume", "Run now", "Stop", "Activate", "Deactivate"]) expect(await button(page, command).count(), command).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("Publishing a journey that is not ready says why, in a dialog and then on the form, which still shows a draft", async () => {
        const id = await createJourney("Letter that is not ready");
        const page = await signIn(browser);
        await openRow(page, "seg_journey", id);

        await button(page, "Publish").click();
        const dialog = page.getByRole("alertdialog");
        await dialog.getByText("“Letter that is not ready” was not published:").waitFor();
        const problems = (await dialog.innerText()).split("\n").filter((line) => line.startsWith("• ")).map((line) => line.slice(2));
        expect(problems.length).toBeGreaterThan(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await dialog.getByRole("button", { name: "OK", exact: true }).click();

        for (const problem of problems) await page.getByText(problem).first().waitFor();
        await button(page, "Publish").waitFor();
        expect(await rows(`seg_journeys?$select=statuscode&$filter=seg_journeyid eq ${id}`)).toMatchObject([{ statuscode: 1 }]);
        await page.context().close();
    });
});

describe("The journey's forms", () => {
    it("A new journey has no people yet, and runs by the user's clocks", async () => {
        const page = await signIn(browser);
        await page.goto(`${address()}/main.aspx?pagetype=entityrecord&etn=seg_journey`);
        await page.getByRole("tab", { name: "Schedule" }).click();

        expect(await page.getByRole("tab", { name: "People" }).count()).toBe(0);
        await expect.poll(() => page.getByRole("combobox", { name: "Time zone" }).textContent()).toMatch(/GMT/);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it.each([
        { language: 1033, tabs: ["Designer", "Schedule", "People", "Segments", "Jobs"] },
        { language: 1031, tabs: ["Designer", "Zeitplan", "Personen", "Segmente", "Aufträge"] },
    ])("Every tab of a journey can be used by everybody ($language)", async ({ language, tabs }) => {
        const id = await createJourney(`Letter in ${language}`);
        const page = await signIn(browser, language);
        await openRow(page, "seg_journey", id);

        for (const name of tabs) {
            await page.getByRole("tab", { name }).click();
            await page.getByRole("tabpanel", { name }).waitFor();
            expect(await accessibilityProblems(page), name).toEqual([]);
        }
        await page.context().close();
    });

    it("Quick create asks how often when the journey repeats, and about re-entry when new people may join", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");
        await page.getByRole("row", { name: new RegExp(audience.name) }).getByRole("checkbox").click();
        await button(page, "New journey").click();
        const form = page.getByRole("dialog");
        const choose = async (frequency: string): Promise<void> => {
            await form.getByRole("combobox", { name: "Frequency" }).click();
            await page.getByRole("option", { name: frequency, exact: true }).click();
        };

        await choose("Repeating");
        expect(await form.getByLabel("Repeat every").inputValue()).toBe("1");
        expect(await form.getByText("Allow re-entry").count()).toBe(0);
        await choose("One-time with new joiners");
        await form.getByText("Allow re-entry").waitFor();
        expect(await form.getByLabel("Repeat every").count()).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});

describe("Charts", () => {
    it("The list of segments shows beside it how many come from which source, as many as there are rows", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");

        await button(page, "Show Chart").click();
        const values = page.getByRole("list", { name: "Segments by source" }).getByRole("listitem");
        await values.first().waitFor();

        const counts = (await values.allInnerTexts()).map((text) => Number(/(\d+) \(\d+%\)/.exec(text.replace(/\s+/g, " "))?.[1]));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe((await rows("seg_segments?$select=seg_segmentid")).length);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});
