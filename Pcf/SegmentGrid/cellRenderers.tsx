import * as React from "react";
import { SegmentTable } from "../shared/dataverse/schema";
import type { TableNames } from "../shared/dataverse/tableNames";
import type { CellPlace, CellRenderers } from "./gridCustomizer";
import { GridText } from "./GridText";
import { TableName } from "./TableName";

/** Cells of segment lists that say more than their value: a count that is not there yet, and the name of a table. */
export function cellRenderers(notEvaluated: string, tables: TableNames): CellRenderers {
    return {
        Integer: ({ value, isRightAligned }, place) => (isOf(SegmentTable.MemberCount, place) && isEmpty(value) ? <GridText text={notEvaluated} isRightAligned={isRightAligned} /> : undefined),
        Text: ({ value }, place) => (isOf(SegmentTable.EntityType, place) && typeof value === "string" && value !== "" ? <TableName logicalName={value} tables={tables} /> : undefined),
    };
}

/** Columns of joined tables carry an alias in front. */
function isOf(column: string, { colDefs, columnIndex }: CellPlace): boolean {
    const name = colDefs[columnIndex]?.name ?? "";
    return name === column || name.endsWith(`.${column}`);
}

function isEmpty(value: unknown): boolean {
    return value === null || value === undefined || value === "";
}
