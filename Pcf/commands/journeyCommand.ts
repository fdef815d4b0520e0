import { callAction } from "./callAction";
import { Journeys } from "./journey";
import { type Confirm, onRowOfForm, onSelectedRows } from "./rowCommand";
import type { RowCommand } from "./runOnRows";

/** Sub-grids of the journey's main form that show what the engine writes. */
const WorkGrids = ["Subgrid_Participants", "Subgrid_Jobs"];

/** A custom API that takes a JourneyId, as a command; it refuses with all problems together. */
export function journeyAction(name: string, progress: string, refused: string): RowCommand {
    return { progress, refused, run: (id) => callAction(name, "JourneyId", id) };
}

/** Runs a command on the selected journeys. */
export const onSelectedJourneys = (command: RowCommand, grid: Xrm.Controls.GridControl, ids: string[], allowed?: Confirm): Promise<void> =>
    onSelectedRows(Journeys, command, grid, ids, allowed);

/** Runs a command on the journey of the form; its people and jobs are read again too. */
export async function onJourneyOfForm(command: RowCommand, form: Xrm.FormContext, allowed?: Confirm, done?: () => void): Promise<void> {
    await onRowOfForm(Journeys, command, form, allowed, done);
    WorkGrids.forEach((name) => form.getControl<Xrm.Controls.GridControl>(name)?.refresh());
}
