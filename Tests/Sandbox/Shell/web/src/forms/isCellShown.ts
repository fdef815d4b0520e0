import type { CellModel } from "../data/formModel";
import type { FormSession } from "./FormSession";

/** Whether a cell has something to show; scripts hide columns and sub-grids. */
export function isCellShown(cell: CellModel, session: FormSession): boolean {
    if (!cell.control || !session.layout.isVisible(cell)) return false;
    return cell.control.column === undefined || session.field(cell.control.column).visible !== false;
}
