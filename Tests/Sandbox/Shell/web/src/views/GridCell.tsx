import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { formattedValue, lookupOf, type Row } from "../data/row";
import type { TableModel } from "../data/tableModel";
import type { ViewColumn } from "../data/viewModel";

const useStyles = makeStyles({
    link: { color: tokens.colorBrandForegroundLink, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" } },
    pill: { display: "inline-block", padding: "0 8px", borderRadius: tokens.borderRadiusCircular, lineHeight: "20px", color: tokens.colorNeutralForeground1 },
});

interface Props {
    table: TableModel;
    column: ViewColumn;
    row: Row;
    onOpen: () => void;
    onOpenLookup: (table: string, id: string) => void;
}

const lookupTypes = ["Lookup", "Customer", "Owner"];

/** A value: the primary name and lookups are links, a choice with a colour is a pill. */
export const GridCell: React.FC<Props> = ({ table, column, row, onOpen, onOpenLookup }) => {
    const styles = useStyles();
    const { router } = useShell();
    const follow = (open: () => void) => (event: React.MouseEvent): void => {
        event.stopPropagation();
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
    };
    const own = column.alias === undefined;
    const property = own && lookupTypes.includes(column.type) ? `_${column.column}_value` : column.name;
    const text = formattedValue(row, property);
    if (own && column.column === table.primaryName) {
        const route = { page: "record", table: table.logicalName, id: String(row[table.primaryKey]) } as const;
        return <a className={styles.link} tabIndex={-1} title={text} href={router.addressOf(route)} onClick={follow(onOpen)}>{text || "---"}</a>;
    }
    const lookup = lookupTypes.includes(column.type) ? lookupOf(row, property) : null;
    if (lookup && lookup.entityType !== "") {
        const route = { page: "record", table: lookup.entityType, id: lookup.id } as const;
        return <a className={styles.link} tabIndex={-1} title={text} href={router.addressOf(route)} onClick={follow(() => onOpenLookup(lookup.entityType, lookup.id))}>{text}</a>;
    }
    const color = own ? table.columns[column.column]?.options?.find((option) => option.value === row[column.name])?.color : undefined;
    if (color) return <span className={styles.pill} style={{ backgroundColor: `${color}33` }}>{text}</span>;
    return <span title={text}>{text}</span>;
};
