import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, formOf, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Other = "{11111111-4f89-41d3-9a0c-0305e82c3301}";
const Outbound = 701100010;
const RealTime = 701100012;

let xrm: XrmFake;
beforeEach(() => {
    xrm = new XrmFake();
    xrm.segment = { seg_name: "Newsletter readers", seg_source: RealTime, seg_sourceurl: null, statecode: 0 };
});

describe("+New journey", () => {
    it("From the list opens quick create with the selected segment as audience and a proposed name", async () => {
        await Commands.newJourneyFromList([`{${Id.toUpperCase()}}`]);
        expect(xrm.opened).toEqual([
            {
                options: { entityName: "seg_journey", useQuickCreateForm: true },
                parameters: { seg_entrysegmentid: Id, seg_entrysegmentidname: "Newsletter readers", seg_entrysegmentidtype: "seg_segment", seg_name: "seg_/strings/commands:Commands_JourneyName Newsletter readers" },
            },
        ]);
    });

    it("After saving the new journey is opened", async () => {
        xrm.saved = [{ id: Other }];
        await Commands.newJourneyFromList([Id]);
        expect(xrm.opened[1]).toEqual({ options: { entityName: "seg_journey", entityId: Other.slice(1, -1) }, parameters: undefined });
    });

    it("After leaving quick create nothing else happens", async () => {
        await Commands.newJourneyFromList([Id]);
        expect(xrm.opened).toHaveLength(1);
    });

    it.each([[[]], [[Id, Other]]])("Without exactly one selected segment nothing happens: %j", async (ids) => {
        await Commands.newJourneyFromList(ids);
        expect(xrm.opened).toEqual([]);
    });

    it("From the form the segment is taken as the form shows it", async () => {
        await Commands.newJourneyFromForm(formOf(`{${Id}}`, { seg_name: "Renamed", statecode: 0 }));
        expect(xrm.opened[0]?.parameters).toMatchObject({ seg_entrysegmentid: Id, seg_entrysegmentidname: "Renamed" });
    });

    it("A segment that is not saved yet is to be saved first", async () => {
        await Commands.newJourneyFromForm(formOf("", {}));
        expect(xrm.alerts).toEqual(["seg_/strings/commands:Commands_NotSaved "]);
        expect(xrm.opened).toEqual([]);
    });

    it("The proposed name keeps to the 150 characters of the column", async () => {
        xrm.segment.seg_name = "x".repeat(100) + "$&".repeat(50);
        await Commands.newJourneyFromList([Id]);
        expect(xrm.opened[0]?.parameters?.seg_name).toHaveLength(150);
    });

    it("A failure is shown to the user", async () => {
        xrm.failing = new Error("You do not have permission.");
        await Commands.newJourneyFromList([Id]);
        expect(xrm.errors).toEqual(["You do not have permission."]);
    });
});

describe("Open segment", () => {
    it("A segment of an outside source is opened at its source", async () => {
        xrm.segment = { ...xrm.segment, seg_source: Outbound, seg_sourceurl: "https://example.test/segment" };
        await Commands.openSegmentFromList([Id]);
        expect(xrm.urls).toEqual(["https://example.test/segment"]);
    });

    it("Our own segment is opened in the builder on its form", async () => {
        await Commands.openSegmentFromList([Id]);
        expect(xrm.pages).toEqual([{ pageType: "entityrecord", entityName: "seg_segment", entityId: Id, tabName: "tab_definition" }]);
    });

    it("From the form of our own segment the builder comes to the front", async () => {
        const form = new FormFake(Id, { seg_source: RealTime });
        await Commands.openSegmentFromForm(form.context);
        expect(form.focused).toBe("tab_definition");
    });

    it("An outside segment without address says what to do", async () => {
        xrm.segment = { ...xrm.segment, seg_source: Outbound, seg_sourceurl: undefined };
        await Commands.openSegmentFromList([Id]);
        expect(xrm.alerts).toEqual(["seg_/strings/commands:Commands_NoSourceUrl Newsletter readers"]);
    });

    it("From the form the address of the source is opened", async () => {
        await Commands.openSegmentFromForm(formOf(Id, { seg_source: Outbound, seg_sourceurl: "https://example.test/segment" }));
        expect(xrm.urls).toEqual(["https://example.test/segment"]);
    });
});

describe("Enable rules", () => {
    it.each([
        [[Id], 0, true],
        [[Id], 1, false],
        [[], 0, false],
        [[Id, Other], 0, false],
    ])("A journey can be started from the list %j with state %i: %s", async (ids, statecode, can) => {
        xrm.segment.statecode = statecode;
        expect(await Commands.canStartJourneyFromList(ids)).toBe(can);
    });

    it("A segment that cannot be read starts no journey", async () => {
        xrm.failing = new Error("gone");
        expect(await Commands.canStartJourneyFromList([Id])).toBe(false);
    });

    it.each([
        [Id, 0, true],
        [Id, 1, false],
        ["", 0, false],
    ])("A journey can be started from the form of %j with state %i: %s", (id, statecode, can) => {
        expect(Commands.canStartJourneyFromForm(formOf(id, { statecode }))).toBe(can);
    });

    it.each([
        [[], false],
        [[Id], true],
        [[Id, Other], false],
    ])("Open segment on the list for %j: %s", (ids, can) => {
        expect(Commands.canOpenSegmentFromList(ids)).toBe(can);
    });

    it.each([
        [Outbound, "https://example.test", true],
        [Outbound, null, false],
        [RealTime, null, true],
    ])("Open segment on the form with source %i and address %j: %s", (seg_source, seg_sourceurl, can) => {
        expect(Commands.canOpenSegmentFromForm(formOf(Id, { seg_source, seg_sourceurl }))).toBe(can);
    });
});
