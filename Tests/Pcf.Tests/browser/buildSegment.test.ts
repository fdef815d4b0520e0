import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./support/accessibility";
import { openRow, signIn, startBrowser } from "./support/app";
import { createSegment, type Segment } from "./support/segments";
import { create, rows } from "./support/webApi";

interface Person {
    readonly name: string;
    readonly city: string;
    readonly jobTitle: string;
    /** Name of the company. */
    readonly company: string;
}

const family = "Builder";
const people: readonly Person[] = [
    { name: "Ada", city: "Ulm", jobTitle: "Buyer", company: "Nordwind" },
    { name: "Ben", city: "Ulm", jobTitle: "Clerk", company: "Nordwind" },
    { name: "Cem", city: "Graz", jobTitle: "Buyer", company: "Nordwind" },
    { name: "Dea", city: "Hof", jobTitle: "Buyer", company: "Nordwind" },
    { name: "Eva", city: "Ulm", jobTitle: "Owner", company: "Südstern" },
    { name: "Fil", city: "Graz", jobTitle: "Owner", company: "Nordwind" },
];

/** What the scenario builds, said once more as a program. */
const isMember = ({ city, jobTitle, company }: Person): boolean =>
    (city === "Ulm" || city === "Graz") && (jobTitle === "Buyer" || jobTitle === "Owner") && company === "Nordwind" && !(city === "Graz" && jobTitle === "Owner");

let browser: Browser;
let segment: Segment;
let ownersInGraz: Segment;

beforeAll(async () => {
    const companies = new Map<string, string>();
    for (const name of new Set(people.map((person) => person.company))) companies.set(name, String((await create("accounts?$select=accountid", { name }))["accountid"]));
    for (const { name, city, jobTitle, company } of people)
        await create("contacts?$select=contactid", { firstname: name, lastname: family, address1_city: city, jobtitle: jobTitle, "parentcustomerid_account@odata.bind": `/accounts(${companies.get(company)})` });
    ownersInGraz = await createSegment("Owners in Graz", "contact");
    await create("seg_segments?$select=seg_segmentid", {
        seg_name: "Owners of companies in Graz",
        seg_entitytype: "contact",
        seg_source: 701100012,
        seg_query: '<fetch><entity name="contact"><filter><condition attribute="address1_city" operator="eq" value="Graz"/><condition attribute="jobtitle" operator="eq" value="Owner"/></filter></entity></fetch>',
    });
    segment = await createSegment("Buyers of Nordwind", "contact");
    browser = await startBrowser();
});

afterAll(() => browser.close());

describe("Building a segment", () => {
    it("An empty segment becomes one of two groups, a related table and a segment, and is published with the count of its rows", async () => {
        const page = await signIn(browser);
        await openRow(page, "seg_segment", segment.id);
        await page.getByRole("tab", { name: "Definition" }).click();
        const builder = page.getByRole("region", { name: /^Segment builder/ });
        await addCondition(builder, "Last Name", family);
        await addGroup(page, builder, [["Address 1: City", "Ulm"], ["Address 1: City", "Graz"]]);
        await addGroup(page, builder, [["Job Title", "Buyer"], ["Job Title", "Owner"]]);
        await addRelated(builder, "Company Name (Account)", "Account Name", "Nordwind");
        await addSegment(page, builder, "Owners of companies in Graz");
        expect(await accessibilityProblems(page)).toEqual([]);

        const members = people.filter(isMember).length;
        await builder.getByText(`${members} members`).waitFor();
        await builder.getByRole("button", { name: "View sample of included members" }).click();
        await builder.getByText(`Ada ${family}`).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);

        await page.getByRole("button", { name: "Save", exact: true }).click();
        await page.getByText("- Saved").waitFor();
        await page.getByRole("button", { name: "Publish" }).click();

        await expect.poll(stored, { timeout: 20_000 }).toEqual({ status: 701100001, members });
        await page.getByRole("definition").filter({ hasText: "Ready to use" }).waitFor();
        await page.context().close();
    });

    it("The FetchXML of a segment can be pasted, and a text that cannot be read keeps what there was", async () => {
        const page = await signIn(browser);
        await openRow(page, "seg_segment", ownersInGraz.id);
        await page.getByRole("tab", { name: "Definition" }).click();
        const builder = page.getByRole("region", { name: /^Segment builder/ });
        await builder.getByRole("tab", { name: /^FetchXML/ }).click();
        const text = builder.getByRole("textbox", { name: "FetchXML of the segment" });

        await text.fill('<fetch><entity name="contact"><filter>');
        await builder.getByText(/^Line 1/).waitFor();
        expect(await builder.getByRole("button", { name: "Apply" }).isEnabled()).toBe(false);
        await text.fill('<fetch><entity name="contact"><filter><condition attribute="address1_city" operator="eq" value="Graz"/></filter></entity></fetch>');
        await builder.getByRole("button", { name: "Apply" }).click();

        await builder.getByRole("tab", { name: "Builder" }).click();
        await builder.getByRole("group", { name: /^Address 1: City: Equals Graz/ }).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.context().close();
    });
});

async function stored(): Promise<{ status: unknown; members: unknown }> {
    const [row] = await rows(`seg_segments?$select=statuscode,seg_membercount&$filter=seg_segmentid eq ${segment.id}`);
    return { status: row?.["statuscode"], members: row?.["seg_membercount"] };
}

/** Chooses what a new condition is about, and returns its row. */
async function choose(within: Locator, button: Locator, search: string, group: RegExp): Promise<Locator> {
    await button.click();
    const page = within.page();
    await page.getByRole("combobox", { name: "Add a condition" }).fill(search);
    await page.getByRole("option", { name: search }).first().click();
    return within.getByRole("group", { name: group }).last();
}

async function addCondition(within: Locator, column: string, value: string): Promise<void> {
    const row = await choose(within, within.getByRole("button", { name: "Add a condition" }).last(), column, new RegExp(`^${column}: `));
    await row.getByRole("textbox", { name: `Value of ${column}` }).fill(value);
}

async function addGroup(page: Page, builder: Locator, conditions: readonly (readonly [string, string])[]): Promise<void> {
    await builder.getByRole("button", { name: "Add a group" }).click();
    await page.getByRole("menuitem", { name: "Group of conditions" }).click();
    const group = builder.getByRole("group", { name: /^Group \d/ }).last();
    await group.getByRole("combobox", { name: "Conditions to be met" }).selectOption({ label: "At least one of these is met" });
    for (const [column, value] of conditions) await addCondition(group, column, value);
}

async function addRelated(builder: Locator, relationship: string, column: string, value: string): Promise<void> {
    const card = await choose(builder, builder.getByRole("button", { name: "Add a condition" }).last(), relationship, /^Has at least one/);
    await addCondition(card, column, value);
}

async function addSegment(page: Page, builder: Locator, name: string): Promise<void> {
    const row = await choose(builder, builder.getByRole("button", { name: "Add a condition" }).last(), "Is in segment", /^Is in segment/);
    await row.getByRole("combobox", { name: "Operator" }).selectOption({ label: "Is not in segment" });
    await builder.getByRole("group", { name: /^Is not in segment/ }).last().getByRole("button", { name: "Search: Segment" }).click();
    await page.getByRole("option", { name }).first().click();
}
