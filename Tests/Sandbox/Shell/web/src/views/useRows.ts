import * as React from "react";
import { useShell } from "../app/shell";
import { changeFetchXml, type Condition, cookieOf, likePattern, type Sort } from "../data/fetchXml";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import type { Page } from "../data/webApi";
import { type Loading, useAsync } from "../ui/useAsync";

export interface RowsQuery {
    view: ViewModel;
    /** Text of the search box. */
    search: string;
    sort?: Sort;
    /** From 1. */
    page: number;
    pageSize: number;
    /** Narrower than the view: rows related to a record. */
    conditions?: readonly Condition[];
    /** Counts up to read again. */
    version: number;
}

/** Columns that the search box looks in: the text columns of the quick find view, else the primary name. */
export function searchConditions(table: TableModel, views: readonly ViewModel[], search: string): Condition[] {
    if (search.trim() === "") return [];
    const quickFind = views.find((view) => view.queryType === 4 && view.findColumns.length > 0);
    const columns = (quickFind?.findColumns ?? []).filter((name) => ["String", "Memo"].includes(table.columns[name]?.type ?? ""));
    const searched = columns.length > 0 ? columns : table.primaryName ? [table.primaryName] : [];
    return searched.map((attribute) => ({ attribute, operator: "like", value: likePattern(search) }));
}

/** One page of a view. Cookies of the pages before are kept, so that going forward is one seek on the server. */
export function useRows(table: TableModel, views: readonly ViewModel[], query: RowsQuery): Loading<Page> {
    const { webApi } = useShell();
    const cookies = React.useRef(new Map<number, string>());
    const { view, search, sort, page, pageSize, conditions, version } = query;
    const key = JSON.stringify([view.id, search, sort, conditions, pageSize, version]);
    const lastKey = React.useRef(key);
    if (lastKey.current !== key) {
        lastKey.current = key;
        cookies.current.clear();
    }
    return useAsync(async () => {
        const fetchXml = changeFetchXml(view.fetchXml, {
            page,
            count: pageSize,
            cookie: cookies.current.get(page),
            countAll: true,
            sort,
            all: conditions,
            any: searchConditions(table, views, search),
            columns: table.primaryName ? [table.primaryName] : [],
        });
        const result = await webApi.fetchPage(table.entitySetName, fetchXml);
        const cookie = cookieOf(result.cookie);
        if (cookie) cookies.current.set(page + 1, cookie);
        return result;
    }, [key, page, table]);
}
