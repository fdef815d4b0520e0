import { callAction } from "./callAction";
import { type Confirm, onRowOfForm, onSelectedRows } from "./rowCommand";
import type { RowCommand } from "./runOnRows";
import { Segments } from "./segment";

/** A custom API that takes a SegmentId, as a command. */
export function segmentAction(name: string, progress: string): RowCommand {
    return { progress, run: (id) => callAction(name, "SegmentId", id) };
}

/** Runs a command on the selected segments. */
export const onSelectedSegments = (command: RowCommand, grid: Xrm.Controls.GridControl, ids: string[], allowed?: Confirm): Promise<void> =>
    onSelectedRows(Segments, command, grid, ids, allowed);

/** Runs a command on the segment of the form. */
export const onSegmentOfForm = (command: RowCommand, form: Xrm.FormContext, allowed?: Confirm): Promise<void> => onRowOfForm(Segments, command, form, allowed);
