import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { segmentRow } from "../../shared/testing/segments";
import { Complaints, definitionOf, DesignerDriver, Leads, Missing, Readers, Staff } from "./designerDriver";

describe("Entry criteria", () => {
    it("An empty journey asks for its audience, and exclusions wait for it", async () => {
        const designer = new DesignerDriver(null);
        expect(designer.problems).toEqual(["Audience: Select the audience: the journey has nobody to enter it."]);
        expect(screen.getByText("Select the audience first: only segments of its entity type fit.")).toBeTruthy();
        await designer.choose("Audience", "Newsletter");
        await waitFor(() => expect(designer.definition.trigger.audience).toBe(Readers));
        expect(designer.problems).toEqual([]);
        expect(await screen.findByText("Audience: Contact")).toBeTruthy();
    });

    it("Nothing is written before the first edit", () => {
        expect(new DesignerDriver(null).host.notified).toBe(0);
    });

    it("Exclude this segment adds to the definition and shows a card with source, entity type and members", async () => {
        const designer = new DesignerDriver(definitionOf(Readers));
        await designer.settled();
        await designer.choose("Exclude another segment", "Staff");
        await waitFor(() => expect(designer.definition.trigger.exclusionSegments).toEqual([Staff]));
        await waitFor(() => expect(designer.cards("Exclude this segment")).toEqual(["StaffOutbound marketing · Contact · 100 members"]));
        expect(screen.getByText("Staff added")).toBeTruthy();
    });

    it("A segment that was not evaluated yet shows no number", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Complaints]));
        await designer.settled();
        await waitFor(() => expect(designer.cards("Exclude this segment")).toEqual(["ComplaintsCustomer Insights · Contact · Not evaluated yet"]));
    });

    it("Excluding offers segments of the audience's entity type only, and says why", async () => {
        const designer = new DesignerDriver(definitionOf(Readers));
        await designer.settled();
        await designer.user.click(await screen.findByRole("combobox", { name: "Exclude another segment" }));
        await screen.findByRole("grid");
        expect(screen.queryByRole("row", { name: /Leads in Bavaria/ })).toBeNull();
        expect(await screen.findByText("Only Contact segments: the entry audience is Contact")).toBeTruthy();
    });

    it("Neither the audience nor a listed segment can be excluded once more, with the reason", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff]));
        await designer.settled();
        await designer.user.click(await screen.findByRole("combobox", { name: "Exclude another segment" }));
        expect((await screen.findByRole("row", { name: /Newsletter readers/ })).textContent).toContain("It is the audience of the journey");
        expect(screen.getByRole("row", { name: /Staff/ }).textContent).toContain("It is in the list already");
        await designer.user.click(screen.getByRole("row", { name: /Staff/ }));
        expect(designer.host.notified).toBe(0);
    });

    it("Removing an exclusion takes its card away and keeps the focus in the list", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff, Complaints]));
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Remove Staff" }));
        await waitFor(() => expect(designer.definition.trigger.exclusionSegments).toEqual([Complaints]));
        expect(document.activeElement).toBe(designer.part("Exclude this segment"));
    });

    it("Excluding a segment of another entity type is refused", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Leads]));
        await designer.settled();
        await waitFor(() => expect(designer.problems).toEqual(["Exclude this segment: “Leads in Bavaria” holds Lead rows, but the audience “Newsletter readers” holds Contact rows."]));
    });

    it("After a change of audience what no longer fits is named, and removed only when told to", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff], [Complaints]));
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Change: Audience" }));
        await designer.choose("Audience", "Leads");
        const notice = await screen.findByRole("alert");
        await waitFor(() => expect(notice.textContent).toContain("The audience holds Lead rows."));
        expect(within(notice).getAllByRole("listitem").map((li) => li.textContent)).toEqual(["Staff (Exclude this segment)", "Complaints (Exit by segment)"]);
        expect(designer.definition.trigger.exclusionSegments).toEqual([Staff]);

        await designer.user.click(screen.getByRole("button", { name: "Remove these 2 segments" }));
        await waitFor(() => expect(designer.definition).toMatchObject({ trigger: { audience: Leads, exclusionSegments: [] }, exitCriteria: { suppressionSegments: [] } }));
        expect(designer.problems).toEqual([]);

        await designer.user.click(screen.getByRole("button", { name: "Undo" }));
        await waitFor(() => expect(designer.definition).toMatchObject({ trigger: { audience: Leads, exclusionSegments: [Staff] }, exitCriteria: { suppressionSegments: [Complaints] } }));
    });

    it("All segments of a journey are read in one query", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff, Missing], [Complaints]));
        await designer.settled();
        expect(designer.host.context.webAPI.queries).toHaveLength(1);
        expect(designer.host.context.webAPI.queries[0]?.match(/<value>/g)).toHaveLength(4);
    });

    it("+ New segment is created with the audience's entity type and added", async () => {
        const designer = new DesignerDriver(definitionOf(Readers), (context) => {
            context.navigation.openForm = (_, defaults) => {
                context.webAPI.rows.push(segmentRow(7, { name: "Brand new", entityType: defaults?.seg_entitytype }));
                return Promise.resolve({ savedEntityReference: [{ id: segmentRow(7, { name: "" }).seg_segmentid }] });
            };
        });
        await designer.settled();
        await designer.user.click(await screen.findByRole("combobox", { name: "Exclude another segment" }));
        await designer.user.click(await screen.findByRole("button", { name: "New segment" }));
        await waitFor(() => expect(designer.definition.trigger.exclusionSegments).toHaveLength(1));
        await waitFor(() => expect(designer.cards("Exclude this segment")[0]).toContain("Brand new"));
    });
});
