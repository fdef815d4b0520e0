import type { BarName } from "../data/commandModel";
import type { TableModel } from "../data/tableModel";

export interface EntityReference {
    Id: string;
    Name: string;
    TypeName: string;
}

/** Form states as FormStateRule names them. */
export type FormState = "Create" | "Existing" | "ReadOnly" | "Disabled";

/** What a command bar belongs to; commands take their parameters and rules their answers from it. */
export interface CommandContext {
    bar: BarName;
    /** Table of the rows in the grid, or of the form. */
    table: TableModel;
    /** The record of the form; its sub-grids have it too. */
    primary?: { table: string; id: string | null };
    formState?: FormState;
    /** Selected rows of the grid. */
    selected: readonly EntityReference[];
    /** All rows of the page of the grid. */
    shown: readonly EntityReference[];
    /** formContext of the form, or the grid's control where there is no form. */
    primaryControl: unknown;
    /** The grid's control. */
    selectedControl: unknown;
    /** Value of a column of the form, for ValueRule. */
    valueOf?: (column: string) => unknown;
}
