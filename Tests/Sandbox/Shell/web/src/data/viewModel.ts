import type { ColumnType } from "./tableModel";

export interface ViewColumn {
    /** Name in the result: a column, or alias.column of a joined table. */
    name: string;
    label: string;
    width: number;
    table: string;
    column: string;
    type: ColumnType;
    alias?: string;
}

export interface ViewModel {
    id: string;
    name: string;
    /** 0 public, 2 associated, 4 quick find, 64 lookup. */
    queryType: number;
    isDefault: boolean;
    /** Whether the app offers it in view selectors. */
    isOffered: boolean;
    fetchXml: string;
    columns: ViewColumn[];
    findColumns: string[];
}

export const QueryType = { public: 0, associated: 2, quickFind: 4, lookup: 64 } as const;

/** The view a table opens with: the default of that type, else the first. */
export function defaultView(views: readonly ViewModel[], type: number = QueryType.public): ViewModel | undefined {
    const ofType = views.filter((view) => view.queryType === type);
    const candidates = ofType.some((view) => view.isOffered) ? ofType.filter((view) => view.isOffered) : ofType;
    return candidates.find((view) => view.isDefault) ?? candidates[0];
}
