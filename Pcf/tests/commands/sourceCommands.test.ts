import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, formOf, GridFake, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Other = "11111111-4f89-41d3-9a0c-0305e82c3301";

let xrm: XrmFake;
beforeEach(() => {
    xrm = new XrmFake();
    xrm.segment = { seg_name: "Outbound marketing", statuscode: 1 };
});

describe("The source's form", () => {
    it.each([
        ["", null, 60],
        ["", 15, 15],
        [Id, null, null],
    ])("Of the row %j with the interval %j has then %j", (id, before, then) => {
        const form = new FormFake(id, { seg_syncminutes: before });
        Commands.sourceFormLoaded(form.event);
        expect(form.valueOf("seg_syncminutes")).toBe(then);
    });
});

describe("Sync now", () => {
    it("From the list synchronizes each selected source, then reads the list again", async () => {
        const grid = new GridFake();
        await Commands.syncSourcesFromList(grid.control, [Id, Other]);
        expect(xrm.called).toEqual([`seg_SyncSource ${Id}`, `seg_SyncSource ${Other}`]);
        expect(grid.refreshed).toBe(1);
    });

    it("From the form saves what was changed, synchronizes and reads the form again", async () => {
        const form = new FormFake(Id, { seg_name: "Outbound marketing" });
        form.isDirty = true;
        await Commands.syncSourceFromForm(form.context);
        expect(xrm.called).toEqual([`seg_SyncSource ${Id}`]);
        expect(form.done).toEqual(["save", "refresh", "ribbon"]);
    });

    it("A refusal is shown to the user", async () => {
        xrm.refusals.set(Id, "SourceUnavailable: the table is not there.");
        await Commands.syncSourceFromForm(formOf(Id, { seg_name: "A" }));
        expect(xrm.errors).toEqual(["SourceUnavailable: the table is not there."]);
    });

    it.each([
        [1, true],
        [701100001, false],
        [701100002, true],
        [2, false],
    ])("With status %i can be asked for: %s", async (statuscode, can) => {
        xrm.segment.statuscode = statuscode;
        expect(await Commands.canSyncFromList([Id])).toBe(can);
        expect(Commands.canSyncFromForm(formOf(Id, { statuscode }))).toBe(can);
    });

    it("Cannot be asked for without a selection, on an unsaved form or when the sources cannot be read", async () => {
        expect(await Commands.canSyncFromList([])).toBe(false);
        expect(Commands.canSyncFromForm(formOf("", { statuscode: 1 }))).toBe(false);
        xrm.failing = new Error("gone");
        expect(await Commands.canSyncFromList([Id])).toBe(false);
    });
});
