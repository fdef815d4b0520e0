import type { Column } from "../model/tables/tableDefinition";
import { useTables } from "../tables/tableServices";

/** Undefined while the table is being read, and for a column it does not have. */
export function useColumn(table: string, name: string): Column | undefined {
    return useTables().definitions.table(table)?.columns.find((each) => each.name === name);
}
