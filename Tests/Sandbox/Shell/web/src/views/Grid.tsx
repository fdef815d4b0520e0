import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { Sort } from "../data/fetchXml";
import type { Row } from "../data/row";
import type { TableModel } from "../data/tableModel";
import type { ViewColumn } from "../data/viewModel";
import { GridHeader } from "./GridHeader";
import { GridRow } from "./GridRow";
import { type CellPosition, moveFocus } from "./gridKeyboard";
import { click, toggle } from "./selection";
import { useGridCustomizer } from "./useGridCustomizer";

const useStyles = makeStyles({
    scroll: { overflow: "auto", flexGrow: 1, minHeight: 0, position: "relative" },
    grid: { borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed", width: "100%", fontSize: tokens.fontSizeBase300 },
    busy: { opacity: 0.6 },
});

interface Props {
    label: string;
    table: TableModel;
    columns: readonly ViewColumn[];
    rows: readonly Row[];
    selected: ReadonlySet<string>;
    onSelect: (selected: Set<string>) => void;
    sort?: Sort;
    onSort: (sort: Sort) => void;
    onOpen: (row: Row) => void;
    onOpenLookup: (table: string, id: string) => void;
    /** Rows before this page. */
    offset: number;
    total?: number;
    busy: boolean;
}

const widthOf = (columns: readonly ViewColumn[]): number => columns.reduce((sum, column) => sum + column.width, 44);

/** An ARIA grid: one stop of the tab key, arrows between cells, Space selects, Enter opens. */
export const Grid: React.FC<Props> = (props) => {
    const { table, columns, rows, selected, onSelect, onOpen } = props;
    const styles = useStyles();
    const grid = React.useRef<HTMLTableElement>(null);
    const renderers = useGridCustomizer(table.gridCustomizer);
    const anchor = React.useRef<string>();
    const [focus, setFocus] = React.useState<CellPosition>({ row: rows.length > 0 ? 1 : 0, column: 1 });
    const ids = rows.map((row) => String(row[table.primaryKey]));
    const active: CellPosition = { row: Math.min(focus.row, rows.length), column: Math.min(focus.column, columns.length) };

    const moveTo = (position: CellPosition): void => {
        setFocus(position);
        grid.current?.querySelector<HTMLElement>(`[data-cell="${position.row}/${position.column}"]`)?.focus();
    };
    const onKeyDown = (event: React.KeyboardEvent): void => {
        const next = moveFocus(active, event.key, event.ctrlKey, rows.length + 1, columns.length + 1);
        const row = rows[active.row - 1];
        if (next) moveTo(next);
        else if (event.key === "a" && event.ctrlKey) onSelect(new Set(ids));
        else if (event.key === " " && row) onSelect(toggle(selected, String(row[table.primaryKey])));
        else if (event.key === "Enter" && row && active.column > 0) activate(event.target as HTMLElement, () => onOpen(row));
        else return;
        event.preventDefault();
    };
    const onRowClick = (id: string, event: React.MouseEvent): void => {
        onSelect(click(selected, ids, id, anchor.current, { ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey }));
        if (!event.shiftKey) anchor.current = id;
    };
    return (
        <div className={styles.scroll}>
            <table ref={grid} role="grid" aria-label={props.label} aria-multiselectable aria-rowcount={(props.total ?? -1) < 0 ? -1 : (props.total ?? 0) + 1} aria-colcount={columns.length + 1} aria-busy={props.busy}
                className={mergeClasses(styles.grid, props.busy && styles.busy)} style={{ minWidth: widthOf(columns) }} onKeyDown={onKeyDown}>
                <colgroup>
                    <col style={{ width: 44 }} />
                    {columns.map((column) => <col key={column.name} style={{ width: column.width }} />)}
                </colgroup>
                <GridHeader columns={columns} sort={props.sort} onSort={props.onSort} active={active} onFocus={setFocus}
                    allSelected={rows.length > 0 && ids.every((id) => selected.has(id))} someSelected={ids.some((id) => selected.has(id))}
                    onSelectAll={(all) => onSelect(all ? new Set(ids) : new Set())} />
                <tbody>
                    {rows.map((row, index) => (
                        <GridRow key={ids[index]} table={table} columns={columns} renderers={renderers} row={row} index={index + 1} ariaIndex={props.offset + index + 2} active={active} onFocus={setFocus}
                            selected={selected.has(ids[index] ?? "")} onToggle={() => onSelect(toggle(selected, ids[index] ?? ""))}
                            onClick={(event) => onRowClick(ids[index] ?? "", event)} onOpen={() => onOpen(row)} onOpenLookup={props.onOpenLookup} />
                    ))}
                </tbody>
            </table>
        </div>
    );
};

/** Enter follows the link of the focused cell, and opens the row where there is none. */
function activate(cell: HTMLElement, open: () => void): void {
    const link = cell.querySelector<HTMLElement>("a");
    if (link) link.click();
    else open();
}
