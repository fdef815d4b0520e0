import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MetadataFake } from "../../shared/testing/metadataFake";
import { segmentRow } from "../../shared/testing/segments";
import { refusals } from "../model/journeys";
import { DesignerDriver, Readers, Staff } from "./designerDriver";

interface Written {
    readonly id: string;
    readonly type: string;
    readonly [member: string]: unknown;
}

const journey = (start: string, ...actions: object[]) => JSON.stringify({ version: 1, trigger: { audience: Readers, exclusionSegments: [] }, exitCriteria: { suppressionSegments: [] }, start, actions });
const vip = journey(
    "t1",
    { id: "t1", type: "attribute", name: "VIP?", otherNext: "t3", branches: [{ id: "b1", name: "VIP", match: "all", next: "t2", conditions: [] }] },
    { id: "t2", type: "wait", minutes: 90, next: "t3" },
    { id: "t3", type: "update", values: { lastname: "Smith" }, next: "x" },
    { id: "x", type: "exit" },
);

async function designing(definition: string, prepare?: ConstructorParameters<typeof DesignerDriver>[1]): Promise<DesignerDriver> {
    vi.stubGlobal("fetch", new MetadataFake().fetch);
    const designer = new DesignerDriver(definition, prepare);
    await designer.settled();
    return designer;
}

const actionsOf = (designer: DesignerDriver) => (JSON.parse(designer.text) as { actions: Written[] }).actions;
const card = (name: RegExp) => within(screen.getByRole("group", { name: "Course of the journey" })).getByRole("button", { name });
const typesOf = (designer: DesignerDriver) => actionsOf(designer).map(({ type }) => type);

async function add(designer: DesignerDriver, place: string, type: string): Promise<void> {
    await designer.user.click(screen.getByRole("button", { name: place }));
    await designer.user.click(await screen.findByRole("menuitem", { name: type }));
}

describe("Steps on the canvas", () => {
    it("Say what they are, what they do, and what is wrong with them", async () => {
        await designing(vip);
        expect(card(/^Wait/).textContent).toBe("Wait1 hour 30 minutes");
        expect(card(/^VIP\?/).textContent).toContain("VIP · Other");
        expect(within(card(/^VIP\?/)).getByRole("img", { name: "1 problem" })).toBeTruthy();
        await waitFor(() => expect(card(/^Update/).textContent).toBe("UpdateLast Name"));
    });

    it("A step is added on a link, is selected, and the server would take the journey", async () => {
        const designer = await designing(journey("x", { id: "x", type: "exit" }));
        await add(designer, "Add a step after Entry criteria", "Wait");
        await waitFor(() => expect(typesOf(designer)).toEqual(["exit", "wait"]));
        expect(refusals(designer.text)).toEqual([]);
        expect(screen.getByRole("heading", { name: "Wait" })).toBeTruthy();
        expect(document.activeElement?.getAttribute("data-step")).toMatch(/^tile:wait-/);
    });

    it("Where ways meet a step is added for all of them", async () => {
        const designer = await designing(vip);
        await add(designer, "Add a step before Update, for all ways", "Custom API");
        await waitFor(() => expect(actionsOf(designer)).toHaveLength(5));
        const added = actionsOf(designer)[4];
        expect(actionsOf(designer)).toMatchObject([{ otherNext: added.id }, { next: added.id }, {}, {}, { type: "customApi", next: "t3" }]);
    });

    it("An exit that would cut steps off is not offered, and says why", async () => {
        const designer = await designing(vip);
        await designer.user.click(screen.getByRole("button", { name: "Add a step after Entry criteria" }));
        const item = await screen.findByRole("menuitem", { name: /^Exit/ });
        expect(item.getAttribute("aria-disabled")).toBe("true");
        expect(item.textContent).toContain("never be reached");
    });

    it("Arrow keys go along the way; Delete, Ctrl+C, Ctrl+V, Alt with arrows and Ctrl+Z do what their names say", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^Entry criteria/));
        card(/^Entry criteria/).focus();
        await designer.user.keyboard("{ArrowDown}{ArrowDown}");
        expect(document.activeElement?.textContent).toContain("1 hour 30 minutes");
        await designer.user.keyboard("{Control>}c{/Control}{Control>}v{/Control}");
        await waitFor(() => expect(typesOf(designer).filter((type) => type === "wait")).toHaveLength(2));
        const before = designer.text;
        await designer.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
        await waitFor(() => expect(designer.text).not.toBe(before));
        await designer.user.keyboard("{Delete}");
        await waitFor(() => expect(actionsOf(designer)).toHaveLength(4));
        await designer.user.keyboard("{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}");
        await waitFor(() => expect(designer.text).toBe(vip));
    });

    it("Deleting a step with branches asks which way is kept", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^VIP\?/));
        await designer.user.click(screen.getByRole("button", { name: "Delete VIP?" }));
        const dialog = await screen.findByRole("dialog");
        await designer.user.click(within(dialog).getByRole("radio", { name: "Other: goes on with Update" }));
        await designer.user.click(within(dialog).getByRole("button", { name: "Delete" }));
        await waitFor(() => expect(actionsOf(designer).map(({ id }) => id)).toEqual(["t3", "x"]));
    });

    it("A step is dragged to another place", async () => {
        const designer = await designing(vip);
        const dataTransfer = { setData: () => undefined, effectAllowed: "" };
        fireEvent.dragStart(card(/^Update/), { dataTransfer });
        fireEvent.drop(screen.getByRole("button", { name: "Add a step after Entry criteria" }), { dataTransfer });
        await waitFor(() => expect(JSON.parse(designer.text)).toMatchObject({ start: "t3" }));
        expect(refusals(designer.text)).toEqual([]);
    });
});

describe("The list", () => {
    it("Shows the same steps, keeps the selection, and adds as the canvas does", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^Wait/));
        await designer.user.click(screen.getByRole("tab", { name: "List" }));
        expect(card(/^Wait/).getAttribute("aria-pressed")).toBe("true");
        expect(within(screen.getByRole("list", { name: "Branches of VIP?" })).getByText("VIP")).toBeTruthy();
        await add(designer, "Add a step to the branch Other", "Update");
        await waitFor(() => expect(typesOf(designer).filter((type) => type === "update")).toHaveLength(2));
        expect(screen.getByRole("heading", { name: "Update" })).toBeTruthy();
    });

    it("Arrows, Home and End go through it, and the menu of a step moves and deletes", async () => {
        const designer = await designing(vip);
        await designer.user.click(screen.getByRole("tab", { name: "List" }));
        card(/^Entry criteria/).focus();
        await designer.user.keyboard("{End}");
        expect(document.activeElement?.textContent).toContain("Exit criteria");
        await designer.user.keyboard("{Home}{ArrowDown}{ArrowDown}");
        expect(document.activeElement?.textContent).toContain("1 hour 30 minutes");
        await designer.user.click(screen.getAllByRole("button", { name: "More: Wait" })[0]);
        await designer.user.click(await screen.findByRole("menuitem", { name: /^Delete/ }));
        await waitFor(() => expect(typesOf(designer)).toEqual(["attribute", "update", "exit"]));
    });
});

describe("Settings of a step", () => {
    it("Wait: a number of minutes, hours or days; anything else is said and not written", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^Wait/));
        const field = screen.getByRole("spinbutton", { name: "Wait for" });
        expect(field).toHaveProperty("value", "90");
        await designer.user.selectOptions(screen.getByRole("combobox", { name: "Unit of time" }), "hours");
        await waitFor(() => expect(actionsOf(designer)[1]).toMatchObject({ minutes: 5400 }));
        await designer.user.clear(field);
        await waitFor(() => expect(actionsOf(designer)[1]).not.toHaveProperty("minutes"));
        expect(designer.problems.some((problem) => problem.includes("Say how long to wait."))).toBe(true);
    });

    it("Attribute: a condition on a segment that is created on the spot with the journey's entity type comes back selected", async () => {
        const created = segmentRow(7, { name: "Brand new" });
        let defaults: Record<string, string> | undefined;
        const designer = await designing(vip, (context) => {
            context.navigation.openForm = (_, given) => {
                defaults = given;
                context.webAPI.rows.push({ ...created, seg_entitytype: given?.seg_entitytype });
                return Promise.resolve({ savedEntityReference: [{ id: created.seg_segmentid }] });
            };
        });
        await designer.user.click(card(/^VIP\?/));
        await designer.user.click(screen.getByRole("button", { name: "Add condition" }));
        await designer.user.click(await screen.findByRole("menuitem", { name: "Segment" }));
        const lookup = await screen.findByPlaceholderText("Look for segments");
        await designer.user.click(lookup);
        await designer.user.click(await screen.findByRole("button", { name: "New segment" }));
        await waitFor(() => expect(actionsOf(designer)[0]).toMatchObject({ branches: [{ conditions: [{ type: "segment", operator: "in", segmentId: created.seg_segmentid }] }] }));
        expect(defaults).toEqual({ seg_entitytype: "contact" });
        expect(designer.problems).toEqual([]);
    });

    it("Attribute: a condition on a column is written as a filter, and a filter that is more is shown as FetchXML", async () => {
        const designer = await designing(vip.replace('"conditions":[]', `"conditions":[{"type":"attribute","filter":"<filter><link-entity/></filter>"},{"type":"segment","operator":"not-in","segmentId":"${Staff}"}]`));
        await designer.user.click(card(/^VIP\?/));
        expect(await screen.findByRole("textbox", { name: "Filter as FetchXML" })).toHaveProperty("value", "<filter><link-entity/></filter>");
        await designer.user.click(screen.getByRole("button", { name: "Add condition" }));
        await designer.user.click(await screen.findByRole("menuitem", { name: "Attribute" }));
        await designer.user.click(await screen.findByRole("button", { name: "Column: Select a column" }));
        await designer.user.type(await screen.findByRole("combobox", { name: "Column: Select a column" }), "Last{Enter}");
        await designer.user.type(await screen.findByRole("textbox", { name: "Value of Last Name" }), "A");
        await waitFor(() => expect(actionsOf(designer)[0]).toMatchObject({ branches: [{ conditions: [{}, {}, { filter: '<filter type="and"><condition attribute="lastname" operator="eq" value="A"/></filter>' }] }] }));
        await designer.user.click(screen.getByRole("button", { name: "Undo" }));
        expect(screen.queryByRole("textbox", { name: "Value of Last Name" })).toHaveProperty("value", "");
    });

    it("Attribute: branches are added, named, put in another order and removed", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^VIP\?/));
        await designer.user.click(screen.getByRole("button", { name: "Add branch" }));
        await designer.user.type(await screen.findByRole("textbox", { name: "Name of branch 2" }), "Rich");
        await waitFor(() => expect(actionsOf(designer)[0]).toMatchObject({ branches: [{ name: "VIP" }, { name: "Rich", next: "t3" }] }));
        await designer.user.click(screen.getByRole("button", { name: "More: Rich" }));
        await designer.user.click(await screen.findByRole("menuitem", { name: "Move up" }));
        await waitFor(() => expect(actionsOf(designer)[0]).toMatchObject({ branches: [{ name: "Rich" }, { name: "VIP" }] }));
        await designer.user.click(screen.getByRole("button", { name: "More: VIP" }));
        await designer.user.click(await screen.findByRole("menuitem", { name: "Remove branch" }));
        await waitFor(() => expect(actionsOf(designer).map(({ id }) => id)).toEqual(["t1", "t3", "x"]));
    });

    it("Update: columns with editors that suit their type, and columns of the person in texts", async () => {
        const designer = await designing(vip);
        await designer.user.click(card(/^Update/));
        await designer.user.click(await screen.findByRole("button", { name: "Insert a column of the person into Last Name" }));
        await designer.user.type(await screen.findByRole("combobox", { name: "Insert a column of the person into Last Name" }), "Full{Enter}");
        await waitFor(() => expect(actionsOf(designer)[2]).toMatchObject({ values: { lastname: "Smith{fullname}" } }));
        await designer.user.click(screen.getByRole("button", { name: "Add a column" }));
        await designer.user.type(await screen.findByRole("combobox", { name: "Add a column" }), "Children{Enter}");
        await designer.user.type(await screen.findByRole("spinbutton", { name: "No. of Children" }), "3");
        await waitFor(() => expect(actionsOf(designer)[2]).toMatchObject({ values: { numberofchildren: 3 } }));
    });

    it("Add to segment: only static segments built here", async () => {
        const designer = await designing(journey("a", { id: "a", type: "segment", operation: "add", next: "x" }, { id: "x", type: "exit" }), ({ webAPI }) => webAPI.rows.push(segmentRow(8, { name: "Hand-picked", type: "Static" })));
        await designer.user.click(card(/^Add to segment/));
        await designer.user.click(screen.getByRole("combobox", { name: "Static segment" }));
        expect(await screen.findByRole("row", { name: /Hand-picked/ })).toBeTruthy();
        expect(screen.queryByRole("row", { name: /Newsletter readers/ })).toBeNull();
    });
});

/** The form of a saved journey of this status, through which five people have come. */
async function designingPublished(statuscode: number): Promise<Awaited<ReturnType<typeof designing>>> {
    vi.stubGlobal("Xrm", { Utility: { getPageContext: () => ({ input: { pageType: "entityrecord", entityName: "seg_journey", entityId: Readers } }) } });
    const counts = { exact: true, entered: 5, active: 5, completed: 0, suppressed: 0, stopped: 0, memberInactive: 0, failed: 0, tiles: [{ id: "t2", here: 3, passed: 5, completed: 0, suppressed: 0, failed: 0, branches: [] }] };
    return designing(vip, ({ webAPI }) => {
        webAPI.answer = (fetchXml, rows) => Promise.resolve(fetchXml.includes('"seg_journey"') ? { entities: [{ statuscode }] } : rows());
        webAPI.perform = () => Promise.resolve({ Result: JSON.stringify(counts) });
    });
}

describe("A journey that was published", () => {
    afterEach(() => vi.unstubAllGlobals());

    it("Has ended, and still says how many people came where", async () => {
        await designingPublished(701100004);
        expect(await screen.findByText("This journey has ended and can no longer be changed.")).toBeTruthy();
        await waitFor(() => expect(card(/^Wait/).textContent).toContain("3 here · 5 came"));
    });

    it("Is live: can be looked at, says why it cannot be changed, and offers no edit", async () => {
        const designer = await designingPublished(701100001);
        expect(await screen.findByText("This journey is live. Pause the journey to change it.")).toBeTruthy();
        await waitFor(() => expect(card(/^Wait/).textContent).toContain("3 here · 5 came"));
        await designer.user.click(card(/^VIP\?/));
        expect(screen.queryByRole("button", { name: /^(Add|Delete|More|Undo|Redo)/ })).toBeNull();
        await designer.user.keyboard("{Delete}");
        expect(designer.host.notified).toBe(0);
    });
});

describe("Problems of steps", () => {
    it("Call a branch without a name by its number", async () => {
        const branch = (id: string) => ({ id, match: "all", conditions: [], next: "x" });
        const designer = await designing(journey("a", { id: "a", type: "attribute", otherNext: "x", branches: [branch("p"), branch("q")] }, { id: "x", type: "exit" }));
        expect(designer.problems).toEqual([1, 2].map((number) => `Attribute: The branch “Branch ${number}” has no condition: add one or remove the branch.`));
    });

    it("Go to selects the step and focuses the place", async () => {
        const designer = await designing(vip);
        expect(designer.problems).toEqual(["VIP?: The branch “VIP” has no condition: add one or remove the branch."]);
        await designer.user.click(screen.getByRole("button", { name: "Go to VIP?" }));
        expect(document.activeElement?.getAttribute("data-path")).toBe("$.actions[0].branches[0]");
    });
});
