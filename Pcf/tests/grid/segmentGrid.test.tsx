import { render, screen } from "@testing-library/react";
import * as React from "react";
import { describe, expect, it } from "vitest";
import { SegmentGrid } from "../../SegmentGrid";
import type { CellPlace, CellRenderers, GridCustomizer } from "../../SegmentGrid/gridCustomizer";
import { stringsOf } from "../files";

const tables: Record<string, string> = { contact: "Contact", account: "Account" };

/** The customizer that the control fires, as the grid gets it. */
function customizerOf(eventName: string | null): GridCustomizer | undefined {
    let fired: GridCustomizer | undefined;
    const context = {
        parameters: { EventName: { raw: eventName } },
        resources: { getString: (key: string) => stringsOf("SegmentGrid")[key] },
        utils: { getEntityMetadata: (name: string) => (tables[name] ? Promise.resolve({ DisplayName: tables[name] }) : Promise.reject(new Error("unknown"))) },
        factory: { fireEvent: (name: string, customizer: GridCustomizer) => name === eventName && (fired = customizer) },
    };
    new SegmentGrid().init(context as never);
    return fired;
}

const renderers = (): CellRenderers => customizerOf("Cells")?.cellRendererOverrides ?? {};
const at = (name: string): CellPlace => ({ colDefs: [{ name: "seg_name" }, { name }], columnIndex: 1 });

describe("The cells of segment lists", () => {
    it("Are given to the grid by the event it names", () => {
        expect(Object.keys(renderers())).toEqual(["Integer", "Text"]);
    });

    it("Without an event nothing is given", () => {
        expect(customizerOf(null)).toBeUndefined();
    });

    it.each([[null], [undefined], [""]])("A count of %j is not evaluated yet", (value) => {
        render(<>{renderers().Integer?.({ value }, at("seg_membercount"))}</>);
        expect(screen.getByText("Not evaluated yet")).toBeTruthy();
    });

    it.each([[0], [42]])("A count of %i is left to the grid", (value) => {
        expect(renderers().Integer?.({ value }, at("seg_membercount"))).toBeUndefined();
    });

    it("Other numbers and texts are left to the grid", () => {
        expect(renderers().Integer?.({ value: null }, at("seg_refreshminutes"))).toBeUndefined();
        expect(renderers().Text?.({ value: "contact" }, at("seg_sourcekey"))).toBeUndefined();
        expect(renderers().Text?.({ value: null }, at("seg_entitytype"))).toBeUndefined();
    });

    it.each(["seg_entitytype", "segment.seg_entitytype"])("The table in %s is shown by its display name", async (column) => {
        render(<>{renderers().Text?.({ value: "contact" }, at(column))}</>);
        expect(await screen.findByText("Contact")).toBeTruthy();
    });

    it("A table that cannot be read keeps its logical name", async () => {
        render(<>{renderers().Text?.({ value: "new_pet" }, at("seg_entitytype"))}</>);
        expect(await screen.findByText("new_pet")).toBeTruthy();
    });

    it("The control shows nothing of its own", () => {
        const { container } = render(new SegmentGrid().updateView());
        expect(container.innerHTML).toBe("");
    });
});
