import type * as React from "react";

/**
 * What the Power Apps grid control and a customizer agree on, as far as it is used here
 * (learn.microsoft.com: "Customize the editable grid control").
 */
export interface GridCustomizer {
    readonly cellRendererOverrides: CellRenderers;
}

/** By the data type of a column; what answers with nothing leaves the cell to the grid. */
export type CellRenderers = Record<string, CellRenderer>;

export type CellRenderer = (cell: Cell, place: CellPlace) => React.ReactElement | undefined;

export interface Cell {
    readonly value: unknown;
    readonly isRightAligned?: boolean;
}

export interface CellPlace {
    readonly colDefs: readonly { readonly name: string }[];
    readonly columnIndex: number;
}

/** The part of the factory that @types/powerapps-component-framework does not have. */
export interface FiresEvents {
    fireEvent(name: string, customizer: GridCustomizer): void;
}
