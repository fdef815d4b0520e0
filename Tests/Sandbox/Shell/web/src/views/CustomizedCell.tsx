import * as React from "react";
import { formattedValue, type Row } from "../data/row";
import type { TableModel } from "../data/tableModel";
import type { ViewColumn } from "../data/viewModel";
import { gridDataType } from "./gridDataType";
import type { CellRenderers } from "./useGridCustomizer";

interface Props {
    renderers: CellRenderers;
    table: TableModel;
    columns: readonly ViewColumn[];
    column: ViewColumn;
    row: Row;
    /** What the grid itself shows. */
    children: React.ReactElement;
}

/** A cell that a customizer may draw; it gets the whole cell, without the grid's padding. */
export const CustomizedCell: React.FC<Props> = ({ renderers, table, columns, column, row, children }) => {
    const typeOf = (each: ViewColumn): string => gridDataType((each.alias === undefined ? table.columns[each.column] : undefined) ?? { type: each.type, dateTimeBehavior: "UserLocal" });
    const dataType = typeOf(column);
    const element = renderers[dataType]?.(
        { value: row[column.name] ?? null, formattedValue: formattedValue(row, column.name), columnDataType: dataType, isRightAligned: false },
        {
            colDefs: columns.map((each) => ({ name: each.name, displayName: each.label, dataType: typeOf(each), isPrimary: each.name === table.primaryName, width: each.width })),
            columnIndex: columns.indexOf(column),
            rowData: { ...row, __rec_id: row[table.primaryKey] },
        },
    );
    return element ? <div style={{ margin: "0 -8px" }}>{element}</div> : children;
};
