import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import * as React from "react";
import { formattedValue, type Row } from "../data/row";
import type { TableModel } from "../data/tableModel";
import type { ViewColumn } from "../data/viewModel";
import { t } from "../strings/strings";
import { GridCell } from "./GridCell";
import { CustomizedCell } from "./CustomizedCell";
import type { CellPosition } from "./gridKeyboard";
import type { CellRenderers } from "./useGridCustomizer";

const useStyles = makeStyles({
    row: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
    selected: { backgroundColor: tokens.colorBrandBackground2, ":hover": { backgroundColor: tokens.colorBrandBackground2Hover } },
    cell: {
        height: "42px", padding: "0 8px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
        ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    },
    select: { padding: 0, textAlign: "center" },
});

interface Props {
    table: TableModel;
    columns: readonly ViewColumn[];
    renderers: CellRenderers | undefined;
    row: Row;
    index: number;
    ariaIndex: number;
    active: CellPosition;
    onFocus: (position: CellPosition) => void;
    selected: boolean;
    onToggle: () => void;
    onClick: (event: React.MouseEvent) => void;
    onOpen: () => void;
    onOpenLookup: (table: string, id: string) => void;
}

/** One row: a click selects it, a double click opens it. */
export const GridRow: React.FC<Props> = ({ table, columns, renderers, row, index, ariaIndex, active, onFocus, selected, onToggle, onClick, onOpen, onOpenLookup }) => {
    const styles = useStyles();
    const cell = (column: number): { "data-cell": string; tabIndex: number; onFocus: () => void } => ({
        "data-cell": `${index}/${column}`,
        tabIndex: active.row === index && active.column === column ? 0 : -1,
        onFocus: () => onFocus({ row: index, column }),
    });
    return (
        <tr aria-rowindex={ariaIndex} aria-selected={selected} className={mergeClasses(styles.row, selected && styles.selected)} onClick={onClick} onDoubleClick={onOpen}>
            <td className={mergeClasses(styles.cell, styles.select)} {...cell(0)} onClick={(event) => event.stopPropagation()}>
                <Checkbox checked={selected} onChange={onToggle} input={{ tabIndex: -1, "aria-label": t("selectRow", table.primaryName ? formattedValue(row, table.primaryName) : "") }} />
            </td>
            {columns.map((column, position) => {
                const content = <GridCell table={table} column={column} row={row} onOpen={onOpen} onOpenLookup={onOpenLookup} />;
                return (
                    <td key={column.name} className={styles.cell} {...cell(position + 1)}>
                        {renderers ? <CustomizedCell renderers={renderers} table={table} columns={columns} column={column} row={row}>{content}</CustomizedCell> : content}
                    </td>
                );
            })}
        </tr>
    );
};
