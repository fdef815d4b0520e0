import * as React from "react";
import { currentRecord } from "../shared/dataverse/currentRecord";
import { readMetadata } from "../shared/dataverse/metadataApi";
import { RowNames } from "../shared/dataverse/rowNames";
import { RowQueries } from "../shared/dataverse/rowQueries";
import { SegmentTable } from "../shared/dataverse/schema";
import { Preview, previewSegment } from "../shared/dataverse/segmentPreview";
import { TableDefinitions } from "../shared/dataverse/tableDefinitions";

/** What only the builder needs of the app around it; the rest is the Host that all controls share. */
export interface BuilderServices {
    readonly definitions: TableDefinitions;
    readonly rows: RowQueries;
    readonly rowNames: RowNames;
    readonly segmentId: () => string | undefined;
    readonly preview: (entityType: string, query: string) => Promise<Preview>;
    readonly openRow: (table: string, id: string) => void;
    readonly decimal: (value: number) => string;
    readonly date: (value: Date) => string;
}

type Context = Pick<ComponentFramework.Context<unknown>, "webAPI" | "formatting" | "navigation">;

export function createServices(current: () => Context): BuilderServices {
    const segmentId = () => currentRecord(SegmentTable.LogicalName);
    const definitions = new TableDefinitions(readMetadata);
    const rows = new RowQueries({ retrieveMultipleRecords: (...query) => current().webAPI.retrieveMultipleRecords(...query) });
    return {
        definitions,
        rows,
        rowNames: new RowNames(definitions, rows),
        segmentId,
        preview: (entityType, query) => previewSegment(current().webAPI, { entityType, query, segmentId: segmentId() }),
        openRow: (table, id) => void current().navigation.openForm({ entityName: table, entityId: id }),
        decimal: (value) => current().formatting.formatDecimal(value),
        date: (value) => current().formatting.formatDateShort(value),
    };
}

const ServicesContext = React.createContext<BuilderServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): BuilderServices {
    const services = React.useContext(ServicesContext);
    if (!services) throw new Error("ServicesProvider is missing.");
    return services;
}
