import * as React from "react";
import { readMetadata } from "../dataverse/metadataApi";
import { RowNames } from "../dataverse/rowNames";
import { RowQueries } from "../dataverse/rowQueries";
import { TableDefinitions } from "../dataverse/tableDefinitions";

/** What editors of conditions and values need of the app: tables, their rows, and values in the user's formats. */
export interface TableServices {
    readonly definitions: TableDefinitions;
    readonly rows: RowQueries;
    readonly rowNames: RowNames;
    readonly openRow: (table: string, id: string) => void;
    readonly decimal: (value: number) => string;
    readonly date: (value: Date) => string;
}

type Context = Pick<ComponentFramework.Context<unknown>, "webAPI" | "formatting" | "navigation">;

/** One per control instance, alive as long as the control. */
export function createTableServices(current: () => Context): TableServices {
    const definitions = new TableDefinitions(readMetadata);
    const rows = new RowQueries({ retrieveMultipleRecords: (...query) => current().webAPI.retrieveMultipleRecords(...query) });
    return {
        definitions,
        rows,
        rowNames: new RowNames(definitions, rows),
        openRow: (table, id) => void current().navigation.openForm({ entityName: table, entityId: id }),
        decimal: (value) => current().formatting.formatDecimal(value),
        date: (value) => current().formatting.formatDateShort(value),
    };
}

const TablesContext = React.createContext<TableServices | undefined>(undefined);

export const TablesProvider = TablesContext.Provider;

export function useTables(): TableServices {
    const services = React.useContext(TablesContext);
    if (!services) throw new Error("TablesProvider is missing.");
    return services;
}
