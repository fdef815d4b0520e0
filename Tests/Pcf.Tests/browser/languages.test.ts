import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openList, openRow, signIn, startBrowser } from "./support/app";
import { createSegment } from "./support/segments";
import { create } from "./support/webApi";

let browser: Browser;

beforeAll(async () => {
    browser = await startBrowser();
});

afterAll(() => browser.close());

describe("German", () => {
    it("The segments list and its commands speak German", async () => {
        const page = await signIn(browser, 1031);
        await openList(page, "seg_segment");

        await page.getByRole("columnheader", { name: "Quelle" }).waitFor();
        expect(await page.locator("html").getAttribute("lang")).toMatch(/^de/);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("The journey designer speaks German", async () => {
        const segment = await createSegment("Leser des Rundbriefs", "contact");
        const journey = await create("seg_journeys?$select=seg_journeyid", { seg_name: "Rundbrief", "seg_EntrySegmentId@odata.bind": `/seg_segments(${segment.id})` });
        const page = await signIn(browser, 1031);
        await openRow(page, "seg_journey", String(journey["seg_journeyid"]));

        await page.getByRole("heading", { name: "Dieses Segment ausschließen" }).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});
