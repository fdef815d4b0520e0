import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openRow, signIn, startBrowser } from "./support/app";
import { createSegment, type Segment } from "./support/segments";
import { create, rows, send } from "./support/webApi";

let browser: Browser;
let members: Segment;
let prospects: Segment;

beforeAll(async () => {
    members = await createSegment("Club members", "contact");
    prospects = await createSegment("Fair prospects", "lead");
    browser = await startBrowser();
});

afterAll(() => browser.close());

describe("What the server refuses, whatever client writes it", () => {
    it("Excluding a segment of another entity type is refused, and nothing of the request is stored", async () => {
        const answer = await send("POST", "seg_journeys", {
            seg_name: "Leaking letter",
            seg_definition: JSON.stringify({
                version: 1,
                trigger: { audience: members.id, exclusionSegments: [prospects.id] },
                exitCriteria: { suppressionSegments: [] },
                start: "exit",
                actions: [{ id: "exit", type: "exit" }],
            }),
        });

        expect(answer.status).toBe(400);
        const { message } = (answer.body as { error: { message: string } }).error;
        expect(message).toContain("SegmentEntityMismatch");
        expect(message).toContain(`"${prospects.name}" holds Lead rows`);
        expect(message).toContain(`"${members.name}" holds Contact rows`);
        expect(await rows("seg_journeys?$select=seg_name&$filter=seg_name eq 'Leaking letter'")).toEqual([]);
        expect(await rows(`seg_journeysegments?$select=seg_name&$filter=_seg_segmentid_value eq ${prospects.id}`)).toEqual([]);
    });

    it("Deleting a segment in use lists the journeys in a dialog, and the segment stays", async () => {
        await create("seg_journeys", { seg_name: "Club letter", "seg_EntrySegmentId@odata.bind": `/seg_segments(${members.id})` });
        const page = await signIn(browser);
        await openRow(page, "seg_segment", members.id);

        await page.getByRole("button", { name: "Delete" }).click();
        await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();

        await page.getByText(/SegmentInUse.*"Club letter" \(entry\)/s).first().waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await rows(`seg_segments?$select=seg_name&$filter=seg_segmentid eq ${members.id}`)).toHaveLength(1);
        await page.context().close();
    });
});
