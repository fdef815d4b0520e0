import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openRow, signIn, startBrowser } from "./support/app";
import { createSegment, type Segment } from "./support/segments";
import { create, rows } from "./support/webApi";

interface Action {
    readonly id: string;
    readonly type: string;
    readonly next?: string;
    readonly otherNext?: string;
    readonly branches?: { readonly next: string; readonly conditions: { readonly segmentId?: string }[] }[];
}

let browser: Browser;
let readers: Segment;
let staff: Segment;

beforeAll(async () => {
    readers = await createSegment("Readers to design for", "contact");
    staff = await createSegment("Staff to branch on", "contact");
    browser = await startBrowser();
});

afterAll(() => browser.close());

async function newJourney(name: string): Promise<string> {
    const definition = { version: 1, trigger: { audience: readers.id, exclusionSegments: [] }, exitCriteria: { suppressionSegments: [] }, start: "x", actions: [{ id: "x", type: "exit" }] };
    return String((await create("seg_journeys?$select=seg_journeyid", { seg_name: name, seg_definition: JSON.stringify(definition) }))["seg_journeyid"]);
}

async function openDesigner(page: Page, journey: string): Promise<void> {
    await openRow(page, "seg_journey", journey);
    await page.getByRole("group", { name: "Course of the journey" }).waitFor();
}

async function addStep(page: Page, place: string, type: string): Promise<void> {
    await page.getByRole("button", { name: place, exact: true }).click();
    await page.getByRole("menuitem", { name: type, exact: true }).click();
    await page.getByRole("heading", { level: 3, name: type }).waitFor();
}

/** The steps somebody passes who takes the first branch of each attribute step, by their types, as the server keeps them. */
async function savedWay(page: Page, journey: string, expected: string[], ofBranch = true): Promise<Action[]> {
    await page.keyboard.press("Control+S");
    let saved: Action[] = [];
    await expect.poll(async () => {
        const [row] = await rows(`seg_journeys?$select=seg_definition&$filter=seg_journeyid eq ${journey}`);
        const { start, actions } = JSON.parse(String(row?.["seg_definition"])) as { start: string; actions: Action[] };
        saved = actions;
        const types: string[] = [];
        for (let step = actions.find(({ id }) => id === start); step; ) {
            types.push(step.type);
            const next: string | undefined = step.branches && ofBranch ? step.branches[0]?.next : (step.next ?? step.otherNext);
            step = actions.find(({ id }) => id === next);
        }
        return types;
    }, { timeout: 15_000 }).toEqual(expected);
    return saved;
}

describe("Designing a journey", () => {
    it("By mouse: a branch on a segment, a wait in it, a step for everybody, moved by dragging, and saved", async () => {
        const journey = await newJourney("Designed by mouse");
        const page = await signIn(browser);
        await openDesigner(page, journey);

        await addStep(page, "Add a step after Entry criteria", "Attribute");
        await page.getByRole("button", { name: "Add condition" }).click();
        await page.getByRole("menuitem", { name: "Segment" }).click();
        await page.getByRole("combobox", { name: "Segment", exact: true }).fill("to branch");
        await page.getByRole("row", { name: staff.name }).click();
        expect(await accessibilityProblems(page)).toEqual([]);
        await addStep(page, "Add a step to the branch Branch 1", "Wait");
        await addStep(page, "Add a step before Exit, for all ways", "Update");
        expect(await accessibilityProblems(page)).toEqual([]);
        const actions = await savedWay(page, journey, ["attribute", "wait", "update", "exit"]);
        expect(actions.find(({ type }) => type === "attribute")?.branches?.[0]?.conditions).toEqual([{ type: "segment", operator: "in", segmentId: staff.id }]);

        const canvas = page.getByRole("group", { name: "Course of the journey" });
        await canvas.getByRole("button", { name: /^Update/ }).dragTo(page.getByRole("button", { name: "Add a step after Entry criteria", exact: true }));
        await savedWay(page, journey, ["update", "attribute", "wait", "exit"]);
        await page.context().close();
    });

    it("By keyboard only, on the canvas and in the list", async () => {
        const journey = await newJourney("Designed by keyboard");
        const page = await signIn(browser);
        await openDesigner(page, journey);

        await page.getByRole("button", { name: /^Entry criteria/ }).focus();
        await page.keyboard.press("Insert");
        await page.getByRole("menuitem", { name: "Attribute", exact: true }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { level: 3, name: "Wait" }).waitFor();
        await page.keyboard.press("Control+C");
        await page.keyboard.press("Control+V");
        await savedWay(page, journey, ["wait", "wait", "exit"]);

        await page.getByRole("tab", { name: "List" }).click();
        await page.getByRole("button", { name: /^Exit People/ }).focus();
        await page.keyboard.press("Insert");
        await page.getByRole("menuitem", { name: "Attribute", exact: true }).waitFor();
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { level: 3, name: "Attribute" }).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.keyboard.press("Alt+ArrowUp");
        await savedWay(page, journey, ["wait", "attribute", "wait", "exit"]);
        await page.keyboard.press("Delete");
        await savedWay(page, journey, ["wait", "wait", "exit"]);
        await page.keyboard.press("Control+Z");
        await savedWay(page, journey, ["wait", "attribute", "wait", "exit"]);
        await page.context().close();
    });

    it("In German, every text is", async () => {
        const journey = await newJourney("Auf Deutsch gestaltet");
        const page = await signIn(browser, 1031);
        await openRow(page, "seg_journey", journey);
        await page.getByRole("button", { name: "Schritt nach Eintrittskriterien hinzufügen" }).click();
        await page.getByRole("menuitem", { name: "Aktivität erstellen" }).click();
        await page.getByRole("heading", { level: 3, name: "Aktivität erstellen" }).waitFor();
        expect(await page.getByText(/(?:Designer|Tile|Branch|Value|Condition)_\w/).count()).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});
