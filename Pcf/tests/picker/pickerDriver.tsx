import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SegmentPicker } from "../../SegmentPicker";
import { ControlHost } from "../../shared/testing/controlHost";
import { MockContext } from "../../shared/testing/mockContext";
import { SegmentRow, segmentRow, SegmentRowFacts } from "../../shared/testing/segments";
import { stringsOf } from "../files";

export function rowsOf(...facts: SegmentRowFacts[]): SegmentRow[] {
    return facts.map((fact, index) => segmentRow(index + 1, fact));
}

export function manyRows(count: number): SegmentRow[] {
    return Array.from({ length: count }, (_, i) => segmentRow(i, { name: `Segment ${String(i).padStart(5, "0")}` }));
}

/** A picker on a form, and what a user and a screen reader find there. */
export class PickerDriver {
    public readonly user = userEvent.setup({ delay: null });
    public readonly host: ControlHost;

    public constructor(rows: SegmentRow[], parameters: Record<string, unknown> = {}, prepare: (context: MockContext) => void = () => undefined) {
        const context = new MockContext(stringsOf("SegmentPicker"), rows, { segment: null, entityType: null, entityTypeReason: null, showUnfitting: "no", ...parameters });
        prepare(context);
        this.host = new ControlHost(new SegmentPicker(), context);
    }

    public get combobox(): HTMLElement {
        return screen.getByRole("combobox", { name: "Segment" });
    }

    public get queries(): string[] {
        return this.host.context.webAPI.queries;
    }

    /** Rows in the DOM without the column header. */
    public get rows(): HTMLElement[] {
        return screen.getAllByRole("row").slice(1);
    }

    public get names(): string[] {
        return this.rows.map((row) => row.querySelector("[role=gridcell] > span")?.textContent ?? "");
    }

    public get activeRow(): HTMLElement | null {
        return document.getElementById(this.combobox.getAttribute("aria-activedescendant") ?? "");
    }

    public get announcement(): string {
        return screen.getByRole("status").textContent ?? "";
    }

    public async open(): Promise<void> {
        await this.user.click(this.combobox);
        await screen.findByRole("grid");
    }

    public async press(keys: string): Promise<void> {
        await this.user.keyboard(keys);
    }
}
