import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EntityTypeField } from "../../EntityTypeField";
import { ControlHost } from "../../shared/testing/controlHost";
import { MockContext } from "../../shared/testing/mockContext";
import { stringsOf } from "../files";

function shown(entityType: string | null, disabled = false): ControlHost {
    const context = new MockContext(stringsOf("EntityTypeField"), [], { entityType, tables: "contact, lead,account" });
    Object.assign(context.mode, { label: "Entity type", isControlDisabled: disabled });
    return new ControlHost(new EntityTypeField(), context);
}

describe("The entity type", () => {
    it("Is chosen from the tables, which are listed by their display names", async () => {
        const host = shown(null);
        await userEvent.click(screen.getByRole("combobox", { name: "Entity type" }));
        expect((await screen.findAllByRole("option")).map((option) => option.textContent)).toEqual(["Contact", "Lead", "Account"]);
        await userEvent.click(screen.getByRole("option", { name: "Lead" }));
        expect(host.outputs).toEqual({ entityType: "lead" });
        expect(screen.getByRole("combobox").textContent).toContain("Lead");
    });

    it("Is asked for where there is none", () => {
        shown(null);
        expect(screen.getByText("Select a table")).toBeTruthy();
    });

    it("Is shown by its display name, and cannot be changed, where the form says so", async () => {
        shown("contact", true);
        expect(await screen.findByDisplayValue("Contact")).toHaveProperty("readOnly", true);
        expect(screen.queryByRole("combobox")).toBeNull();
    });

    it("Of a table that is not offered is shown and kept", async () => {
        const host = shown("new_pet");
        expect(await screen.findByText("New_pet")).toBeTruthy();
        expect(host.notified).toBe(0);
    });

    it("Chosen again is no change", async () => {
        const host = shown("contact");
        await userEvent.click(screen.getByRole("combobox"));
        await userEvent.click(await screen.findByRole("option", { name: "Contact" }));
        expect(host.notified).toBe(0);
    });
});
