import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { segmentId, segmentRow } from "../../shared/testing/segments";
import { manyRows, PickerDriver, rowsOf } from "./pickerDriver";

const mixed = rowsOf(
    { name: "Newsletter readers", members: 4430 },
    { name: "Webinar guests", source: "Customer Insights", members: null, status: "Draft" },
    { name: "Leads in Bavaria", entityType: "lead", source: "Outbound marketing" },
    { name: "Old customers", status: "Stopped" },
);
const chosen = { segment: [{ id: segmentId(1), name: "Newsletter readers", entityType: "seg_segment" }] };
const contacts = { entityType: "contact", entityTypeReason: "the entry audience is Contact" };

describe("The list of segments", () => {
    it("Shows name, source, entity type, members and status under their headers", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        expect(screen.getAllByRole("columnheader").map((h) => h.textContent)).toEqual(["Name", "Source", "Entity type", "Members", "Status"]);
        const row = await screen.findByRole("row", { name: /Newsletter readers/ });
        await waitFor(() => expect(within(row).getAllByRole("gridcell").map((c) => c.textContent)).toEqual(["Newsletter readers", "Real-time marketing", "Contact", "4,430", "Ready to use"]));
    });

    it("A segment that was not evaluated yet does not show 0 members", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        expect(screen.getByRole("row", { name: /Webinar guests/ }).textContent).toContain("Not evaluated yet");
    });

    it("Only segments of the entity type are listed, and it says why", async () => {
        const picker = new PickerDriver(mixed, contacts);
        await picker.open();
        expect(picker.names).not.toContain("Leads in Bavaria");
        expect(await screen.findByText("Only Contact segments: the entry audience is Contact")).toBeTruthy();
    });

    it("What does not fit is listed on request, disabled and with the reason", async () => {
        const picker = new PickerDriver(mixed, { ...contacts, showUnfitting: "yes" });
        await picker.open();
        const row = await screen.findByRole("row", { name: /Leads in Bavaria/ });
        expect(row.getAttribute("aria-disabled")).toBe("true");
        await waitFor(() => expect(row.textContent).toContain("Holds Lead rows, not Contact rows"));
        await picker.user.click(row);
        expect(picker.host.notified).toBe(0);
        expect(picker.announcement).toBe("Leads in Bavaria: Holds Lead rows, not Contact rows");
    });

    it("A stopped segment comes last, disabled and with the reason", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        expect(picker.names[3]).toBe("Old customers");
        await picker.press("{End}{Enter}");
        expect(picker.host.notified).toBe(0);
        expect(picker.announcement).toBe("Old customers: Stopped: it can no longer be used");
    });

    it("How many segments were found is announced", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        expect(picker.announcement).toBe("4 segments found");
        await picker.user.type(picker.combobox, "bav");
        await waitFor(() => expect(picker.announcement).toBe("1 segment found"));
        await picker.user.type(picker.combobox, "xyz");
        await waitFor(() => expect(picker.announcement).toBe("No segments found"));
        expect(screen.getByText("No segment has “bavxyz” in its name")).toBeTruthy();
    });

    it("A failure is told with its reason, and can be retried", async () => {
        const picker = new PickerDriver(mixed, {}, ({ webAPI }) => (webAPI.answer = () => Promise.reject(new Error("The server is busy."))));
        await picker.user.click(picker.combobox);
        expect((await screen.findByRole("alert")).textContent).toContain("The segments could not be read: The server is busy.");
        picker.host.context.webAPI.answer = (_, rows) => Promise.resolve(rows());
        await picker.user.tab();
        expect(document.activeElement).toBe(screen.getByRole("button", { name: "Try again" }));
        await picker.press("{Enter}");
        expect(await screen.findByRole("row", { name: /Newsletter readers/ })).toBeTruthy();
    });
});

describe("The picker by keyboard", () => {
    it("Typing, Enter picks the first segment found", async () => {
        const picker = new PickerDriver(mixed, contacts);
        await picker.user.type(picker.combobox, "webinar");
        await waitFor(() => expect(picker.activeRow?.textContent).toContain("Webinar guests"));
        await picker.press("{Enter}");
        await waitFor(() => expect(picker.host.outputs).toEqual({ segment: [{ id: segmentId(2), name: "Webinar guests", entityType: "seg_segment" }] }));
    });

    it("Arrows, page keys, Home and End move through the rows while the focus stays in the field", async () => {
        const picker = new PickerDriver(manyRows(40));
        await picker.user.tab();
        await picker.press("{ArrowDown}");
        await screen.findByRole("grid");
        const at = async (keys: string) => {
            await picker.press(keys);
            return Number(picker.activeRow?.getAttribute("aria-rowindex")) - 2;
        };
        expect(picker.activeRow).toBeNull();
        expect(await at("{ArrowDown}")).toBe(0);
        expect(await at("{ArrowDown}{ArrowDown}")).toBe(2);
        expect(await at("{ArrowUp}")).toBe(1);
        expect(await at("{PageDown}")).toBe(9);
        expect(await at("{PageUp}")).toBe(1);
        expect(await at("{End}")).toBe(39);
        expect(await at("{Home}")).toBe(0);
        expect(document.activeElement).toBe(picker.combobox);
    });

    it("Escape closes the list, keeps the value and does not reach the dialog around it", async () => {
        const picker = new PickerDriver(mixed, chosen);
        const outside = vi.fn();
        picker.host.view.container.parentElement?.addEventListener("keydown", outside);
        await picker.user.click(screen.getByRole("button", { name: "Change: Segment" }));
        await screen.findByRole("grid");
        outside.mockClear();
        await picker.press("{Escape}");
        expect(screen.queryByRole("grid")).toBeNull();
        expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change: Segment" }));
        expect(picker.host.notified).toBe(0);
    });

    it("Typing on a chosen segment starts a search with that letter", async () => {
        const picker = new PickerDriver(mixed, chosen);
        screen.getByRole("button", { name: "Change: Segment" }).focus();
        await picker.press("w");
        expect(picker.combobox).toHaveProperty("value", "w");
        expect(document.activeElement).toBe(picker.combobox);
    });

    it("Tab leads from the field to New segment, and on behind the field", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        await picker.user.tab();
        expect(document.activeElement).toBe(screen.getByRole("button", { name: "New segment" }));
        await picker.user.tab({ shift: true });
        expect(document.activeElement).toBe(picker.combobox);
        await picker.user.tab();
        await picker.user.tab();
        await waitFor(() => expect(screen.queryByRole("grid")).toBeNull());
    });

    it("After a pick the focus stays in the field", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        await picker.press("{ArrowDown}{Enter}");
        await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change: Segment" })));
    });
});

describe("The closed field", () => {
    it("Shows name and source of the chosen segment", async () => {
        new PickerDriver(mixed, chosen);
        expect(screen.getByRole("button", { name: "Newsletter readers" })).toBeTruthy();
        expect(await screen.findByText("Real-time marketing")).toBeTruthy();
    });

    it("Opens the chosen segment", async () => {
        const openForm = vi.fn(() => Promise.resolve(null));
        const picker = new PickerDriver(mixed, chosen, ({ navigation }) => (navigation.openForm = openForm));
        await picker.user.click(screen.getByRole("button", { name: "Newsletter readers" }));
        expect(openForm).toHaveBeenCalledWith({ entityName: "seg_segment", entityId: segmentId(1) });
    });

    it("Clearing empties the column and keeps the focus in the field", async () => {
        const picker = new PickerDriver(mixed, chosen);
        await picker.user.click(screen.getByRole("button", { name: "Remove Newsletter readers" }));
        await waitFor(() => expect(picker.host.outputs).toEqual({ segment: undefined }));
        await waitFor(() => expect(document.activeElement).toBe(picker.combobox));
    });

    it("A disabled field offers nothing to change", () => {
        new PickerDriver(mixed, chosen, ({ mode }) => (mode.isControlDisabled = true));
        expect(screen.getAllByRole("button").map((b) => b.textContent)).toEqual(["Newsletter readers"]);
        expect(screen.queryByRole("combobox")).toBeNull();
    });
});

describe("13,000 segments", () => {
    it("Fewer than 60 rows are in the DOM, and the count is told", async () => {
        const picker = new PickerDriver(manyRows(13000));
        await picker.open();
        await waitFor(() => expect(picker.announcement).toBe("13,000 segments found"));
        expect(picker.rows.length).toBeLessThanOrEqual(60);
        expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("13001");
    });

    it("End reads the last page and shows its last segment", async () => {
        const picker = new PickerDriver(manyRows(13000));
        await picker.open();
        await waitFor(() => expect(picker.announcement).toBe("13,000 segments found"));
        await picker.press("{End}");
        await waitFor(() => expect(picker.activeRow?.textContent).toContain("Segment 12999"));
        expect(picker.queries.filter((q) => !q.includes("aggregate"))).toHaveLength(2);
    });

    it("Typing sends one search after a pause, not one for each key", async () => {
        const picker = new PickerDriver(manyRows(200));
        await picker.open();
        await waitFor(() => expect(picker.announcement).toBe("200 segments found"));
        const before = picker.queries.length;
        await picker.user.type(picker.combobox, "Segment 0012");
        await waitFor(() => expect(picker.announcement).toBe("10 segments found"));
        expect(picker.queries.slice(before)).toHaveLength(1);
    });

    it("A stale answer that comes late does not replace a newer one", async () => {
        let release: () => void = () => undefined;
        const picker = new PickerDriver(mixed, {}, ({ webAPI }) => {
            webAPI.answer = (fetchXml, rows) => {
                if (!fetchXml.includes("%w%")) return Promise.resolve(rows());
                return new Promise((resolve) => (release = () => resolve(rows())));
            };
        });
        await picker.open();
        await picker.user.type(picker.combobox, "w");
        await waitFor(() => expect(picker.queries.some((q) => q.includes("%w%"))).toBe(true));
        await picker.user.type(picker.combobox, "eb");
        await waitFor(() => expect(picker.names).toEqual(["Webinar guests"]));
        release();
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(picker.names).toEqual(["Webinar guests"]);
    });

    it("While a search is under way Enter does not pick from the former results", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        await picker.user.type(picker.combobox, "web{Enter}");
        expect(picker.host.notified).toBe(0);
    });
});

describe("New segment", () => {
    it("Opens quick create with the entity type, and the created segment comes back selected", async () => {
        const created = segmentRow(9, { name: "Brand new" });
        const rows = [...mixed];
        const openForm = vi.fn(() => {
            rows.push(created);
            return Promise.resolve({ savedEntityReference: [{ id: `{${segmentId(9).toUpperCase()}}`, name: "Brand new", entityType: "seg_segment" }] });
        });
        const picker = new PickerDriver(rows, contacts, ({ navigation }) => (navigation.openForm = openForm));
        await picker.open();
        await picker.user.click(screen.getByRole("button", { name: "New segment" }));
        await waitFor(() => expect(picker.host.outputs).toEqual({ segment: [{ id: segmentId(9), name: "Brand new", entityType: "seg_segment" }] }));
        expect(openForm).toHaveBeenCalledWith({ entityName: "seg_segment", useQuickCreateForm: true }, { seg_entitytype: "contact" });
    });

    it("Leaving quick create changes nothing and gives the focus back", async () => {
        const picker = new PickerDriver(mixed);
        await picker.open();
        await picker.user.click(screen.getByRole("button", { name: "New segment" }));
        await waitFor(() => expect(document.activeElement).toBe(picker.combobox));
        expect(picker.host.notified).toBe(0);
    });

    it("A created segment of another entity type is not selected, and it says why", async () => {
        const rows = [...mixed, segmentRow(9, { name: "Other", entityType: "lead" })];
        const picker = new PickerDriver(rows, contacts, ({ navigation }) => (navigation.openForm = () => Promise.resolve({ savedEntityReference: [{ id: segmentId(9) }] })));
        await picker.open();
        await picker.user.click(screen.getByRole("button", { name: "New segment" }));
        expect((await screen.findByRole("alert")).textContent).toMatch(/^Other: Holds lead rows, not contact rows$/i);
        expect(picker.host.notified).toBe(0);
    });
});
