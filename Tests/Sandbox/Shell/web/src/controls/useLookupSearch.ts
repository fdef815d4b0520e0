import * as React from "react";
import { useShell } from "../app/shell";
import { changeFetchXml } from "../data/fetchXml";
import { formattedValue, type LookupValue } from "../data/row";
import type { ColumnModel, TableModel } from "../data/tableModel";
import { defaultView, QueryType } from "../data/viewModel";
import { type Loading, useAsync } from "../ui/useAsync";
import { searchConditions } from "../views/useRows";

export interface LookupResult extends LookupValue {
    /** The next column of the lookup view, to tell rows of one name apart. */
    detail: string;
    icon?: string;
}

const pageSize = 10;

/** Rows of the tables a lookup can point at, through their lookup views, whose names begin with the text. */
export function useLookupSearch(column: ColumnModel, text: string, open: boolean): Loading<{ results: LookupResult[]; tables: TableModel[] }> {
    const { metadata, webApi } = useShell();
    const [delayed, setDelayed] = React.useState(text);
    React.useEffect(() => {
        const timer = setTimeout(() => setDelayed(text), 150);
        return () => clearTimeout(timer);
    }, [text]);
    return useAsync(async () => {
        if (!open) return { results: [], tables: [] };
        const tables = await Promise.all((column.targets ?? []).map((target) => metadata.table(target.table)));
        const results = await Promise.all(tables.map(async (table) => {
            const views = await metadata.views(table.logicalName);
            const view = defaultView(views, QueryType.lookup) ?? defaultView(views);
            const fetchXml = changeFetchXml(view?.fetchXml ?? allRows(table), { count: pageSize, page: 1, any: searchConditions(table, views, delayed), columns: table.primaryName ? [table.primaryName] : [] });
            const { rows } = await webApi.fetchPage(table.entitySetName, fetchXml);
            const second = view?.columns.find((candidate) => candidate.column !== table.primaryName && candidate.alias === undefined);
            const property = second && ["Lookup", "Customer", "Owner"].includes(second.type) ? `_${second.column}_value` : second?.name;
            return rows.map((row): LookupResult => ({
                id: String(row[table.primaryKey]),
                name: table.primaryName ? formattedValue(row, table.primaryName) : "",
                entityType: table.logicalName,
                detail: property ? formattedValue(row, property) : "",
                icon: table.icon,
            }));
        }));
        return { results: results.flat(), tables };
    }, [column, delayed, open]);
}

const allRows = (table: TableModel): string => `<fetch><entity name="${table.logicalName}"><attribute name="${table.primaryKey}" /></entity></fetch>`;
