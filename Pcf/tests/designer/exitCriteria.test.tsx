import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Complaints, definitionOf, DesignerDriver, Readers, Staff } from "./designerDriver";

describe("Exit criteria", () => {
    it("Says how people exit by default and by segment", async () => {
        const designer = new DesignerDriver(definitionOf(Readers));
        await designer.showExit();
        expect(screen.getByText("By default, people will exit the journey once they complete all the steps in any branch.")).toBeTruthy();
        expect(screen.getByText("These people cannot continue the journey when they become part of this segment.")).toBeTruthy();
    });

    it("Exit by segment adds to and removes from the suppression segments", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [], [Complaints]));
        await designer.showExit();
        await designer.settled();
        await designer.choose("Add a segment to exit by", "Staff");
        await waitFor(() => expect(designer.definition.exitCriteria.suppressionSegments).toEqual([Complaints, Staff]));
        await designer.user.click(screen.getByRole("button", { name: "Remove Complaints" }));
        await waitFor(() => expect(designer.definition.exitCriteria.suppressionSegments).toEqual([Staff]));
    });

    it("The flow tells how many segments exclude and lead to an early exit", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff], [Complaints, Staff]));
        await designer.settled();
        expect(screen.getByRole("button", { name: /^Entry criteria/ }).textContent).toContain("1 segment excluded");
        expect(screen.getByRole("button", { name: /^Exit criteria/ }).textContent).toContain("2 segments lead to an early exit");
    });
});
