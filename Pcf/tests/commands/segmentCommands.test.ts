import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, formOf, GridFake, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Other = "11111111-4f89-41d3-9a0c-0305e82c3301";
const Outbound = 701100010;
const RealTime = 701100012;
const Draft = 1;
const Ready = 701100001;
const Refreshing = 701100002;
const Failed = 701100003;
const Stopped = 2;
const Expired = 701100004;

let xrm: XrmFake;
let grid: GridFake;
beforeEach(() => {
    xrm = new XrmFake();
    grid = new GridFake();
    xrm.segment = { seg_name: "Newsletter readers", seg_source: RealTime, statecode: 0, statuscode: Draft };
});

const fromList = {
    seg_PublishSegment: (ids: string[]) => Commands.publishSegmentsFromList(grid.control, ids),
    seg_StopSegment: (ids: string[]) => Commands.stopSegmentsFromList(grid.control, ids),
    seg_RefreshSegment: (ids: string[]) => Commands.refreshSegmentsFromList(grid.control, ids),
};
const fromForm = {
    seg_PublishSegment: Commands.publishSegmentFromForm,
    seg_StopSegment: Commands.stopSegmentFromForm,
    seg_RefreshSegment: Commands.refreshSegmentFromForm,
};
const apis = Object.keys(fromList) as (keyof typeof fromList)[];

describe.each(apis)("%s", (api) => {
    it("From the list is called for each selected segment, then the list is read again", async () => {
        await fromList[api]([`{${Id.toUpperCase()}}`, Other]);
        expect(xrm.called).toEqual([`${api} ${Id}`, `${api} ${Other}`]);
        expect(grid.refreshed).toBe(1);
        expect(xrm.errors).toEqual([]);
    });

    it("While it runs the segment's name is shown, and at the end nothing", async () => {
        await fromList[api]([Id]);
        expect(xrm.progress).toHaveLength(2);
        expect(xrm.progress[0]).toContain("Newsletter readers");
        expect(xrm.progress[1]).toBeNull();
    });

    it("A refusal is shown as it is, and the list is read again", async () => {
        xrm.refusals.set(Id, "SegmentInUse: it is used.");
        await fromList[api]([Id]);
        expect(xrm.errors).toEqual(["SegmentInUse: it is used."]);
        expect(xrm.progress[xrm.progress.length - 1]).toBeNull();
        expect(grid.refreshed).toBe(1);
    });

    it("Of several, those after a refused one are done too, and the refused ones are named", async () => {
        xrm.refusals.set(Id, "refused");
        await fromList[api]([Id, Other]);
        expect(xrm.called).toHaveLength(2);
        expect(xrm.errors).toHaveLength(1);
        expect(xrm.errors[0]).toContain("\nNewsletter readers: refused");
    });

    it("On the form what was changed is saved before, and the form is read again", async () => {
        const form = new FormFake(`{${Id}}`, { seg_name: "A", statuscode: Draft });
        form.isDirty = true;
        await fromForm[api](form.context);
        expect(xrm.called).toEqual([`${api} ${Id}`]);
        expect(form.done).toEqual(["save", "refresh", "ribbon"]);
    });

    it("On a form without changes nothing is saved", async () => {
        const form = new FormFake(Id, { seg_name: "A" });
        await fromForm[api](form.context);
        expect(form.done).toEqual(["refresh", "ribbon"]);
    });
});

describe("Stop", () => {
    it("Is asked for before, with the segment's name", async () => {
        await Commands.stopSegmentsFromList(grid.control, [Id]);
        expect(xrm.questions).toEqual(["seg_/strings/commands:Commands_StopOne Newsletter readers"]);
    });

    it("Of several segments is asked for once, with their number", async () => {
        await Commands.stopSegmentsFromList(grid.control, [Id, Other]);
        expect(xrm.questions).toEqual(["seg_/strings/commands:Commands_StopSeveral 2"]);
    });

    it("Without consent nothing happens", async () => {
        xrm.confirmed = false;
        await Commands.stopSegmentsFromList(grid.control, [Id]);
        await Commands.stopSegmentFromForm(formOf(Id, {}));
        expect(xrm.called).toEqual([]);
        expect(grid.refreshed).toBe(0);
    });
});

describe("Enable rules", () => {
    const rules = {
        publish: [Commands.canPublishFromList, Commands.canPublishFromForm],
        stop: [Commands.canStopFromList, Commands.canStopFromForm],
        refresh: [Commands.canRefreshFromList, Commands.canRefreshFromForm],
    } as const;

    it.each([
        [RealTime, Draft, "publish"],
        [RealTime, Ready, "stop refresh"],
        [RealTime, Refreshing, "stop"],
        [RealTime, Failed, "publish stop refresh"],
        [RealTime, Stopped, "publish"],
        [RealTime, Expired, "publish"],
        [Outbound, Draft, ""],
        [Outbound, Ready, "stop"],
        [Outbound, Stopped, ""],
    ])("A segment of source %i with status %i can: %s", async (seg_source, statuscode, expected) => {
        Object.assign(xrm.segment, { seg_source, statuscode });
        const can: string[] = [];
        for (const [name, [list, form]] of Object.entries(rules)) {
            const allowed = await list([Id]);
            expect(form(formOf(Id, { seg_source, statuscode }))).toBe(allowed);
            if (allowed) can.push(name);
        }
        expect(can.join(" ")).toBe(expected);
    });

    it("Of several segments all must fit", async () => {
        xrm.rows.set(Other, { statuscode: Ready });
        expect(await Commands.canPublishFromList([Id])).toBe(true);
        expect(await Commands.canPublishFromList([Id, Other])).toBe(false);
    });

    it("Nothing selected, an unsaved form and a list that cannot be read allow nothing", async () => {
        expect(await Commands.canPublishFromList([])).toBe(false);
        expect(Commands.canPublishFromForm(formOf("", { seg_source: RealTime, statuscode: Draft }))).toBe(false);
        xrm.failing = new Error("gone");
        expect(await Commands.canPublishFromList([Id])).toBe(false);
    });

    it("All rules of one selection read the rows once", async () => {
        await Promise.all([Commands.canPublishFromList([Id]), Commands.canStopFromList([Id]), Commands.canRefreshFromList([Id])]);
        expect(xrm.reads).toBe(1);
        await Commands.canPublishFromList([Id]);
        expect(xrm.reads).toBe(2);
    });
});
