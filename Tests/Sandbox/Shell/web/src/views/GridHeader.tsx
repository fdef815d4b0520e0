import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { Sort } from "../data/fetchXml";
import type { ViewColumn } from "../data/viewModel";
import { t } from "../strings/strings";
import { SortDownIcon, SortUpIcon } from "../ui/icons";
import type { CellPosition } from "./gridKeyboard";

const useStyles = makeStyles({
    cell: {
        position: "sticky", top: 0, zIndex: 1, height: "42px", padding: "0 8px", textAlign: "left", fontWeight: 600, whiteSpace: "nowrap", overflow: "hidden", cursor: "pointer",
        backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
        ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
        ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    },
    select: { padding: 0, textAlign: "center", cursor: "default" },
    content: { display: "flex", alignItems: "center", gap: "4px" },
    label: { overflow: "hidden", textOverflow: "ellipsis" },
});

interface Props {
    columns: readonly ViewColumn[];
    sort?: Sort;
    onSort: (sort: Sort) => void;
    active: CellPosition;
    onFocus: (position: CellPosition) => void;
    allSelected: boolean;
    someSelected: boolean;
    onSelectAll: (all: boolean) => void;
}

/** Column headers: a click or Enter sorts. */
export const GridHeader: React.FC<Props> = ({ columns, sort, onSort, active, onFocus, allSelected, someSelected, onSelectAll }) => {
    const styles = useStyles();
    const cell = (column: number): { "data-cell": string; tabIndex: number; onFocus: () => void } => ({
        "data-cell": `0/${column}`,
        tabIndex: active.row === 0 && active.column === column ? 0 : -1,
        onFocus: () => onFocus({ row: 0, column }),
    });
    return (
        <thead>
            <tr aria-rowindex={1}>
                <th scope="col" className={`${styles.cell} ${styles.select}`} aria-label={t("selectAll")} {...cell(0)}
                    onKeyDown={(event) => event.key === " " && onSelectAll(!allSelected)}>
                    <Checkbox checked={allSelected ? true : someSelected ? "mixed" : false} onChange={() => onSelectAll(!allSelected)} input={{ tabIndex: -1, "aria-label": t("selectAll") }} />
                </th>
                {columns.map((column, index) => {
                    const sorted = sort !== undefined && sort.column === column.column && (sort.alias ?? "") === (column.alias ?? "");
                    const sortBy = (): void => onSort({ column: column.column, alias: column.alias, descending: sorted && !sort.descending });
                    return (
                        <th key={column.name} scope="col" className={styles.cell} aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : "none"} {...cell(index + 1)}
                            onClick={sortBy} onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && sortBy()}>
                            <span className={styles.content}>
                                <span className={styles.label} title={column.label}>{column.label}</span>
                                {sorted && (sort.descending ? <SortDownIcon /> : <SortUpIcon />)}
                            </span>
                        </th>
                    );
                })}
            </tr>
        </thead>
    );
};
