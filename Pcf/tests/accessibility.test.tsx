import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { violations } from "./axe";
import { all, BuilderDriver, lastName } from "./builder/builderDriver";
import { MetadataFake } from "../shared/testing/metadataFake";
import { definitionOf, DesignerDriver, Leads, Missing, Readers, Staff } from "./designer/designerDriver";
import { PickerDriver, rowsOf } from "./picker/pickerDriver";

const rows = rowsOf({ name: "Newsletter readers" }, { name: "Leads in Bavaria", entityType: "lead" }, { name: "Old", status: "Stopped" });

afterEach(() => vi.unstubAllGlobals());

describe("Accessibility", () => {
    it("The closed and the open picker have no violations", async () => {
        const picker = new PickerDriver(rows, { entityType: "contact", showUnfitting: "yes" });
        expect(await violations()).toEqual([]);
        await picker.open();
        await picker.press("{ArrowDown}");
        expect(await violations()).toEqual([]);
    });

    it("The picker with a chosen segment and with nothing found has no violations", async () => {
        const picker = new PickerDriver(rows, { segment: [{ id: rows[0]?.seg_segmentid, name: "Newsletter readers", entityType: "seg_segment" }] });
        expect(await violations()).toEqual([]);
        await picker.user.click(screen.getByRole("button", { name: "Change: Segment" }));
        await picker.user.type(picker.combobox, "zzz");
        await screen.findByText("No segment has “zzz” in its name");
        expect(await violations()).toEqual([]);
    });

    it("The designer with problems has no violations in both panes", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff, Leads, Missing], [Staff]));
        await designer.settled();
        expect(await violations()).toEqual([]);
        await designer.showExit();
        expect(await violations()).toEqual([]);
    });

    it("The designer with branches has no violations on the canvas, as list, in the panes and with its menus open", async () => {
        const condition = { type: "attribute", filter: '<filter><condition attribute="lastname" operator="eq" value="A"/></filter>' };
        const branches = [{ id: "b", name: "VIP", match: "all", next: "u", conditions: [{ type: "segment", operator: "in" }, condition] }];
        const actions = [{ id: "a", type: "attribute", otherNext: "x", branches }, { id: "u", type: "update", values: { lastname: "A" }, next: "x" }, { id: "x", type: "exit" }];
        vi.stubGlobal("fetch", new MetadataFake().fetch);
        const designer = new DesignerDriver(JSON.stringify({ version: 1, trigger: { audience: Readers }, start: "a", actions }));
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: /^Attribute/ }));
        expect(await violations()).toEqual([]);
        await designer.user.click(screen.getByRole("tab", { name: "List" }));
        await designer.user.click(screen.getByRole("button", { name: /^Update/ }));
        expect(await violations()).toEqual([]);
        await designer.user.click(screen.getByRole("button", { name: "Add a step after Entry criteria" }));
        await screen.findAllByRole("menuitem");
        expect(await violations()).toEqual([]);
    });

    it("The builder has no violations with groups and problems, with its lists open, and as FetchXML", async () => {
        const raw = `<condition attribute="a" operator="eq" valueof="b"/>`;
        const related = `<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any"><filter>${lastName("B")}</filter></link-entity>`;
        const builder = new BuilderDriver(all(lastName(""), `<filter type="or"/>`, related, raw, `<condition attribute="parentcustomerid" operator="in"/>`));
        await builder.ready();
        await screen.findByRole("group", { name: /Task/ });
        expect(await violations()).toEqual([]);
        await builder.click("button", "Add a condition");
        await screen.findByRole("listbox");
        expect(await violations()).toEqual([]);
        await builder.user.keyboard("{Escape}");
        await builder.click("tab", "FetchXML");
        expect(await violations()).toEqual([]);
    });

    it("The designer with an unreadable definition has no violations", async () => {
        new DesignerDriver("{");
        expect(await violations()).toEqual([]);
    });
});
