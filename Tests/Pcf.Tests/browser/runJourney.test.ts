import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openList, openRow, signIn, startBrowser } from "./support/app";
import type { Segment } from "./support/segments";
import { advanceClock, environmentTime } from "./support/clock";
import { address, create, rows, send } from "./support/webApi";
const DIR = process.env["SHOTS"];
let n = 0;
const shot = async (page: Page, name: string) => { if (DIR) await page.screenshot({ path: `${DIR}/r${String(++n).padStart(2, "0")}-${name}.png` }); console.log("shot", name, Date.now() % 1000000); };

interface Person {
    readonly name: string;
    readonly city: string;
    readonly jobTitle: string;
    id?: string;
}

const family = "Runner";
const cities = ["Ulm", "Graz", "Hof"];
const jobTitles = ["Buyer", "Editor", "Clerk", "Owner", "Agent"];
const people: Person[] = Array.from({ length: 30 }, (_, index) => ({ name: `P${String(index + 10)}`, city: cities[index % 3] ?? "", jobTitle: jobTitles[index % 5] ?? "" }));
const noCalls = new Set(["P11", "P13", "P16"]);

const isReader = ({ jobTitle }: Person) => jobTitle !== "Agent";
const isPress = ({ jobTitle }: Person) => jobTitle === "Editor";
const isNoCalls = ({ name }: Person) => noCalls.has(name);
const isFromUlm = ({ city }: Person) => city === "Ulm";
const inJourney = (person: Person) => isReader(person) && !isPress(person) && !isNoCalls(person);
const count = (...rules: ((person: Person) => boolean)[]) => people.filter((person) => rules.every((rule) => rule(person))).length;

let browser: Browser;
let readers: Segment;
let press: Segment;
let noCallList: Segment;
let journey = "";

beforeAll(async () => {
    for (const person of people)
        person.id = String((await create("contacts?$select=contactid", { firstname: person.name, lastname: family, address1_city: person.city, jobtitle: person.jobTitle }))["contactid"]);
    readers = await publish("Readers of the calls", segmentType.dynamic, `<condition attribute="lastname" operator="eq" value="${family}"/><condition attribute="jobtitle" operator="ne" value="Agent"/>`);
    press = await publish("Press", segmentType.dynamic, '<condition attribute="jobtitle" operator="eq" value="Editor"/>');
    noCallList = await publish("No calls, please", segmentType.static);
    await addMembers(noCallList, people.filter(isNoCalls));
    browser = await startBrowser();
});

afterAll(() => browser.close());

const segmentType = { static: 701100010, dynamic: 701100011 } as const;

async function publish(name: string, type: number, conditions?: string): Promise<Segment> {
    const query = conditions && `<fetch><entity name="contact"><filter>${conditions}</filter></entity></fetch>`;
    const id = String((await create("seg_segments?$select=seg_segmentid", { seg_name: name, seg_entitytype: "contact", seg_source: 701100012, seg_type: type, seg_query: query }))["seg_segmentid"]);
    const answer = await send("POST", "seg_PublishSegment", { SegmentId: id });
    if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
    return { id, name };
}

async function addMembers(segment: Segment, members: Person[]) {
    const answer = await send("POST", "seg_AddSegmentMembers", { SegmentId: segment.id, MemberIds: members.map(({ id }) => id) });
    if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function addStep(page: Page, place: string, type: string): Promise<void> {
    await page.getByRole("button", { name: place, exact: true }).click();
    await page.getByRole("menuitem", { name: type, exact: true }).click();
    await page.getByRole("heading", { level: 3, name: type }).waitFor();
}

describe("Running a journey", () => {
    it("is designed", async () => {
        const page = await signIn(browser);
        try {
        await openList(page, "seg_segment");
        await page.getByRole("row", { name: readers.name }).getByRole("checkbox").click();
        await button(page, "New journey").click();
        const form = page.getByRole("dialog", { name: "Quick Create: Journey" });
        await form.getByRole("textbox", { name: "Name" }).fill("Calls to Ulm");
        const tomorrow = new Date((await environmentTime()).getTime() + 86_400_000).toISOString();
        await form.getByLabel("Start", { exact: true }).fill(tomorrow.slice(0, 10));
        await form.getByLabel("Time of Start").fill("08:00");
        await shot(page, "quick");
        await form.getByRole("button", { name: "Save & Close" }).click();
        await page.getByRole("heading", { level: 1, name: "Calls to Ulm" }).waitFor();
        journey = /[?&]id=([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";

        await page.getByRole("combobox", { name: "Exclude another segment" }).fill("Press");
        await page.getByRole("row", { name: press.name }).click();
        await button(page, /^Exit criteria/).click();
        await page.getByRole("combobox", { name: "Add a segment to exit by" }).fill("No calls");
        await page.getByRole("row", { name: noCallList.name }).click();
        await shot(page, "exit");
        await button(page, "Add a step after Entry criteria").click();
        await page.getByRole("menuitem", { name: "Attribute", exact: true }).click();
        await button(page, "Add condition").click();
        await page.getByRole("menuitem", { name: "Segment" }).click();
        await page.getByRole("combobox", { name: "Segment", exact: true }).click();
        await button(page, "New segment").click();
        const segment = page.getByRole("dialog", { name: "Quick Create: Segment" });
        await segment.getByRole("textbox", { name: "Name" }).fill("Readers in Ulm");
        await segment.getByRole("button", { name: "Save & Close" }).click();
        await page.getByRole("button", { name: "Readers in Ulm", exact: true }).waitFor();
        await shot(page, "created");
        await addStep(page, "Add a step to the branch Branch 1", "Wait");
        await page.getByRole("spinbutton", { name: "Wait for" }).or(page.getByRole("textbox", { name: "Wait for" })).fill("2");
        await page.getByRole("combobox", { name: "Unit of time" }).selectOption({ label: "hours" });
        await shot(page, "wait");
        await addStep(page, "Add a step after Wait", "Create activity");
        await page.getByRole("combobox", { name: "Activity" }).selectOption({ label: "Task" });
        await button(page, "Add a column").click();
        await page.getByRole("combobox", { name: "Add a column" }).fill("Subject");
        await page.getByRole("option", { name: "Subject" }).first().click();
        await page.getByRole("group", { name: "Subject" }).getByRole("textbox").fill("Call {fullname}");
        await shot(page, "subject");
        await page.keyboard.press("Control+S");
        await page.getByText("- Saved").waitFor();
        await button(page, /^Attribute/).click();
        await page.getByRole("button", { name: "Readers in Ulm", exact: true }).click();
        await page.getByRole("heading", { level: 1, name: "Readers in Ulm" }).waitFor();
        await page.waitForTimeout(500);
        await shot(page, "segment");
        await page.getByRole("tab", { name: "Definition" }).click();
        const builder = page.getByRole("region", { name: /^Segment builder/ });
        await builder.getByRole("button", { name: "Add a condition" }).last().click();
        await page.getByRole("combobox", { name: "Add a condition" }).fill("Address 1: City");
        await page.getByRole("option", { name: "Address 1: City" }).first().click();
        await builder.getByRole("textbox", { name: "Value of Address 1: City" }).fill("Ulm");
        await page.keyboard.press("Control+S");
        await page.getByText("- Saved").waitFor();
        await button(page, "Publish").click();
        await page.getByRole("definition").filter({ hasText: "Ready to use" }).waitFor();
        await shot(page, "segment-published");
        await page.goBack();
        await page.getByRole("heading", { level: 1, name: "Calls to Ulm" }).waitFor();
        await button(page, /^Entry criteria/).click();
        await button(page, "Count people").click();
        await page.getByText("Enter the journey").first().waitFor();
        await shot(page, "waterfall");
        console.log(await page.getByRole("group", { name: "Who enters" }).ariaSnapshot());
        await button(page, "Dry run").click();
        await page.getByText(/people would enter/).waitFor();
        await shot(page, "dryrun");
        console.log(await page.getByRole("region", { name: /^Journey designer/ }).ariaSnapshot());
        await page.getByRole("tab", { name: "List", exact: true }).click();
        await page.waitForTimeout(300);
        await shot(page, "dryrun-list");
        console.log(await page.getByRole("region", { name: /^Journey designer/ }).ariaSnapshot());
        await page.getByRole("tab", { name: "Canvas", exact: true }).click();
        await button(page, "Publish").click();
        await page.waitForTimeout(3000);
        await shot(page, "published");
        console.log(await page.locator("main").ariaSnapshot());
        } catch (e) { await shot(page, "error"); throw e; }
        await page.context().close();
    });
});
