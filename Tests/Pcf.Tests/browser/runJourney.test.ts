import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { chooseLanguage, openList, openRow, signIn, startBrowser } from "./support/app";
import { advanceClock, environmentTime, setClock } from "./support/clock";
import { addMembers, publishDynamicSegment, publishStaticSegment, type Segment } from "./support/segments";
import { create, rows } from "./support/webApi";

interface Person {
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly jobTitle: string;
}

type Rule = (person: Person) => boolean;

const family = "Runner";
const cities = ["Ulm", "Graz", "Hof"];
const jobTitles = ["Buyer", "Editor", "Clerk", "Owner", "Agent"];
const noCalls = ["R11", "R13", "R16"];

/** What the scenario builds, said once more as a program. */
const isReader: Rule = ({ jobTitle }) => jobTitle !== "Agent";
const isPress: Rule = ({ jobTitle }) => jobTitle === "Editor";
const wantsNoCalls: Rule = ({ name }) => noCalls.includes(name);
const livesInUlm: Rule = ({ city }) => city === "Ulm";
const enters: Rule = (person) => isReader(person) && !isPress(person) && !wantsNoCalls(person);
const isCalled: Rule = (person) => enters(person) && livesInUlm(person);

/** Status reasons of participants. */
const statusReason = { Completed: 2, Waiting: 701100001, Suppressed: 701100002 } as const;

let browser: Browser;
let readers: Segment;
let press: Segment;
let noCallList: Segment;
let people: Person[];
let journey: string;
/** Somebody who changes their mind while waiting for the call. */
let leaver: Person;

beforeAll(async () => {
    people = await Promise.all(Array.from({ length: 30 }, async (_, index) => {
        const person = { name: `R${index + 10}`, city: cities[index % cities.length] ?? "", jobTitle: jobTitles[index % jobTitles.length] ?? "" };
        const row = await create("contacts?$select=contactid", { firstname: person.name, lastname: family, address1_city: person.city, jobtitle: person.jobTitle });
        return { ...person, id: String(row["contactid"]) };
    }));
    readers = await publishDynamicSegment("Readers of the catalogue", `<condition attribute="lastname" operator="eq" value="${family}"/><condition attribute="jobtitle" operator="ne" value="Agent"/>`);
    press = await publishDynamicSegment("Press and editors", '<condition attribute="jobtitle" operator="eq" value="Editor"/>');
    noCallList = await publishStaticSegment("Want no calls");
    await addMembers(noCallList, people.filter(wantsNoCalls).map(({ id }) => id));
    leaver = people.find(isCalled) ?? people[0]!;
    browser = await startBrowser();
});

afterAll(async () => {
    await chooseLanguage(1033);
    await browser.close();
});

const count = (...rules: Rule[]): number => people.filter((person) => rules.every((rule) => rule(person))).length;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

describe("Running a journey", () => {
    it("It is designed from a segment, with an exclusion, an early exit and a branch on a segment that is created on the spot", async () => {
        const page = await signIn(browser);
        await openList(page, "seg_segment");
        await page.getByRole("row", { name: readers.name }).getByRole("checkbox").click();
        await button(page, "New journey").click();
        await createFromSegment(page);

        await page.getByRole("combobox", { name: "Exclude another segment" }).fill("Press");
        await page.getByRole("row", { name: press.name }).click();
        await button(page, /^Exit criteria/).click();
        await page.getByRole("combobox", { name: "Add a segment to exit by" }).fill("no calls");
        await page.getByRole("row", { name: noCallList.name }).click();
        await addStep(page, "Add a step after Entry criteria", "Attribute");
        await branchOnNewSegment(page, "Who live in Ulm");
        expect(await accessibilityProblems(page)).toEqual([]);
        await addStep(page, "Add a step to the branch Branch 1", "Wait");
        await page.getByRole("spinbutton", { name: "Wait for" }).fill("2");
        await page.getByRole("combobox", { name: "Unit of time" }).selectOption({ label: "hours" });
        await addStep(page, "Add a step after Wait", "Create activity");
        await writeSubject(page, "Call {fullname}");
        await page.keyboard.press("Control+S");
        await page.getByText("- Saved").waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);

        await button(page, /^Attribute/).click();
        await button(page, "Who live in Ulm").click();
        await buildAndPublish(page, "Who live in Ulm", "Address 1: City", "Ulm");
        await page.goBack();
        await page.getByRole("heading", { level: 1, name: "Calls to Ulm" }).waitFor();
        await page.context().close();
    });

    it("Before it is published, waterfall and dry run count what set arithmetic says", async () => {
        const page = await openJourney();

        await button(page, "Count people").click();
        const left = count(isReader, (person) => !isPress(person));
        await expect.poll(() => waterfall(page)).toEqual([
            [String(count(isReader)), "", String(count(isReader))],
            [String(count(isReader, isPress)), String(count(isReader, isPress)), String(left)],
            [String(count(isReader, wantsNoCalls)), String(left - count(enters)), String(count(enters))],
            ["", "", String(count(enters))],
        ]);
        await button(page, "Dry run").click();
        await page.getByText(`${count(enters)} people would enter`).waitFor();
        await button(page, `Attribute Branch 1 · Other ${count(enters)} expected`).waitFor();
        await button(page, `Wait 2 hours ${count(isCalled)} expected`).waitFor();
        await button(page, `Create activity Task: Call {fullname} ${count(isCalled)} expected`).waitFor();
        await button(page, `Exit People leave the journey ${count(enters)} expected`).waitFor();
        await expectBranches(page);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("Published, it takes people in when it starts, and its tiles count what set arithmetic says", async () => {
        const page = await openJourney();
        await button(page, "Publish").click();
        await page.getByRole("definition").filter({ hasText: "Live" }).waitFor();
        await page.getByText("0 people entered").waitFor();

        const [row] = await rows(`seg_journeys?$select=seg_starton&$filter=seg_journeyid eq ${journey}`);
        await setClock(new Date(new Date(String(row?.["seg_starton"])).getTime() + 60_000));

        await expectPeople({ Waiting: people.filter(isCalled), Completed: people.filter((person) => enters(person) && !isCalled(person)) });
        await button(page, "Count again").first().click();
        await page.getByText(`${count(enters)} people entered · ${count(isCalled)} on the way · ${count(enters) - count(isCalled)} completed`).waitFor();
        await button(page, `Attribute Branch 1 · Other 0 here · ${count(enters)} came`).waitFor();
        await button(page, `Wait 2 hours ${count(isCalled)} here · ${count(isCalled)} came`).waitFor();
        await button(page, "Create activity Task: Call {fullname} 0 here · 0 came").waitFor();
        await expectBranches(page);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("Live, it is locked; paused, it is changed; resumed, it goes on as its next version", async () => {
        const page = await openJourney();
        await page.getByText("The journey is live. Pause the journey to change it.").waitFor();
        expect(await button(page, "Add a step after Wait").count()).toBe(0);

        await button(page, "Pause").click();
        await page.getByRole("definition").filter({ hasText: "Paused" }).waitFor();
        await button(page, /^Wait/).click();
        await page.getByRole("textbox", { name: "Display name" }).fill("Time to read");
        await button(page, "Save").click();
        await page.getByText("- Saved").waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        await button(page, "Resume").click();

        await page.getByRole("definition").filter({ hasText: "Live" }).waitFor();
        await page.getByRole("definition").filter({ hasText: /^2$/ }).waitFor();
        await page.context().close();
    });

    it("Somebody who comes into the exit segment while waiting leaves at the next tick and is not called, and the explanation says why and when", async () => {
        await addMembers(noCallList, [leaver.id]);
        await advanceClock(6);
        const called = people.filter((person) => isCalled(person) && person !== leaver);
        const others = people.filter((person) => enters(person) && !isCalled(person));
        await expectPeople({ Suppressed: [leaver], Waiting: called, Completed: others });

        await advanceClock(180);
        await expectPeople({ Suppressed: [leaver], Completed: [...called, ...others] });
        const tasks = await rows(`tasks?$select=subject,_regardingobjectid_value&$filter=endswith(subject,'${family}')`);
        expect(tasks.map((task) => `${task["_regardingobjectid_value"]} ${task["subject"]}`).sort()).toEqual(called.map(({ id, name }) => `${id} Call ${name} ${family}`).sort());

        const page = await openJourney();
        await explain(page, "Explain a person", "Person");
        const left = await leftOn("en-US");
        await page.getByText(new RegExp(`^${leaver.name} ${family} left the journey on ${left}: member of the suppression segment "${noCallList.name}"\\.$`)).waitFor();
        const way = page.getByRole("region", { name: "Way through the journey" }).getByRole("listitem");
        expect(await way.first().innerText()).toContain('Took the branch "Branch 1".');
        expect(await way.last().innerText()).toMatch(new RegExp(`Suppressed\\s+Time to read\\s+${left}`));
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });

    it("In German, the counts and the explanation are", async () => {
        await chooseLanguage(1031);
        const page = await openJourney(1031);
        await page.getByText(`${count(enters)} Personen sind eingetreten`).waitFor();
        await button(page, `Time to read 2 Stunden 0 hier · ${count(isCalled)} gekommen`).waitFor();

        await explain(page, "Person erklären", "Person");

        await page.getByText(new RegExp(`${leaver.name} ${family} .*${await leftOn("de-DE")}.*"${noCallList.name}"`)).waitFor();
        await page.getByText('Nahm den Zweig "Zweig 1".').waitFor();
        expect(await page.getByText(/(?:Designer|Tile|Branch|Value|Condition|Insight|Count)_\w/).count()).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});

async function openJourney(language?: number): Promise<Page> {
    const page = await signIn(browser, language);
    await openRow(page, "seg_journey", journey);
    await button(page, /^Attribut/).waitFor();
    return page;
}

async function createFromSegment(page: Page): Promise<void> {
    const form = page.getByRole("dialog", { name: "Quick Create: Journey" });
    await form.getByRole("textbox", { name: "Name" }).fill("Calls to Ulm");
    const tomorrow = new Date((await environmentTime()).getTime() + 86_400_000).toISOString();
    await form.getByLabel("Start", { exact: true }).fill(tomorrow.slice(0, 10));
    await form.getByLabel("Time of Start").fill("08:00");
    await form.getByRole("button", { name: "Save & Close" }).click();
    await page.getByRole("heading", { level: 1, name: "Calls to Ulm" }).waitFor();
    journey = new URL(page.url()).searchParams.get("id") ?? "";
}

async function addStep(page: Page, place: string, type: string): Promise<void> {
    await button(page, place).click();
    await page.getByRole("menuitem", { name: type, exact: true }).click();
    await page.getByRole("heading", { level: 3, name: type }).waitFor();
}

async function branchOnNewSegment(page: Page, name: string): Promise<void> {
    await button(page, "Add condition").click();
    await page.getByRole("menuitem", { name: "Segment" }).click();
    await page.getByRole("combobox", { name: "Segment", exact: true }).click();
    await button(page, "New segment").click();
    const form = page.getByRole("dialog", { name: "Quick Create: Segment" });
    await form.getByRole("textbox", { name: "Name" }).fill(name);
    await form.getByRole("button", { name: "Save & Close" }).click();
    await button(page, name).waitFor();
}

async function writeSubject(page: Page, subject: string): Promise<void> {
    await page.getByRole("combobox", { name: "Activity" }).selectOption({ label: "Task" });
    await button(page, "Add a column").click();
    await page.getByRole("combobox", { name: "Add a column" }).fill("Subject");
    await page.getByRole("option", { name: "Subject" }).first().click();
    await page.getByRole("group", { name: "Subject" }).getByRole("textbox").fill(subject);
}

async function buildAndPublish(page: Page, segment: string, column: string, value: string): Promise<void> {
    await page.getByRole("heading", { level: 1, name: segment }).waitFor();
    await page.getByRole("tab", { name: "Definition" }).click();
    await button(page, "Add a condition").click();
    await page.getByRole("combobox", { name: "Add a condition" }).fill(column);
    await page.getByRole("option", { name: column }).first().click();
    await page.getByRole("textbox", { name: `Value of ${column}` }).fill(value);
    await page.keyboard.press("Control+S");
    await page.getByText("- Saved").waitFor();
    await button(page, "Publish").click();
    await page.getByRole("definition").filter({ hasText: "Ready to use" }).waitFor();
}

/** In the audience, taken away, left: of each row. */
async function waterfall(page: Page): Promise<string[][]> {
    const found = await page.getByRole("table", { name: "Who enters" }).getByRole("row").filter({ has: page.getByRole("rowheader") }).all();
    return Promise.all(found.map(async (row) => (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim())));
}

async function expectBranches(page: Page): Promise<void> {
    const labels = ["Branch 1", "Other"].map((name) => page.getByTitle(name, { exact: true }));
    await expect.poll(() => Promise.all(labels.map((label) => label.textContent()))).toEqual([`Branch 1${count(isCalled)}`, `Other${count(enters) - count(isCalled)}`]);
}

/** Waits for the scheduler and its jobs until these people, and nobody else, are in the journey or were. */
async function expectPeople(expected: Partial<Record<keyof typeof statusReason, readonly Person[]>>): Promise<void> {
    const all = Object.entries(expected).flatMap(([status, members]) => members.map(({ id }) => `${statusReason[status as keyof typeof statusReason]} ${id}`));
    await expect.poll(async () => {
        const found = await rows(`seg_participants?$select=statuscode,_seg_memberid_value&$filter=_seg_journeyid_value eq ${journey}`);
        return found.map((row) => `${row["statuscode"]} ${row["_seg_memberid_value"]}`).sort();
    }, { timeout: 30_000, interval: 500 }).toEqual(all.sort());
}

async function explain(page: Page, command: string, field: string): Promise<void> {
    await button(page, command).click();
    await page.getByRole("combobox", { name: field }).fill(leaver.name);
    await page.getByRole("option", { name: new RegExp(`^${leaver.name} ${family}`) }).click();
}

/** When the leaver left, as the app shows times, with any kind of space in it. */
async function leftOn(locale: string): Promise<string> {
    const [row] = await rows(`seg_participants?$select=seg_exitedon&$filter=_seg_journeyid_value eq ${journey} and _seg_memberid_value eq ${leaver.id}`);
    return new Date(String(row?.["seg_exitedon"])).toLocaleString(locale, { dateStyle: "short", timeStyle: "short", timeZone: "UTC" }).replace(/\s/g, "\\s");
}
