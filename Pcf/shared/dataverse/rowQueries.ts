import type { TableDefinition } from "../model/tables/tableDefinition";
import { plainGuid } from "../model/guid";
import { escapeXml } from "../model/xml/xmlText";

export interface NamedRow {
    readonly id: string;
    readonly name: string;
}

type WebApi = Pick<ComponentFramework.WebApi, "retrieveMultipleRecords">;
type TableKeys = Pick<TableDefinition, "name" | "primaryKey" | "primaryName">;

const RowsShown = 20;

/** Rows that a lookup can point at: found by name, or named by id. */
export class RowQueries {
    public constructor(private readonly webApi: WebApi) {}

    public search(table: TableKeys, typed: string): Promise<NamedRow[]> {
        const pattern = escapeXml(`%${typed.trim().replace(/[%_[]/g, "[$&]")}%`);
        const condition = typed.trim() ? `<filter><condition attribute="${table.primaryName}" operator="like" value="${pattern}"/></filter>` : "";
        return this.retrieve(table, condition, ` count="${RowsShown}"`);
    }

    public byId(table: TableKeys, ids: readonly string[]): Promise<NamedRow[]> {
        const values = ids.map((id) => `<value>${escapeXml(id)}</value>`).join("");
        return this.retrieve(table, `<filter><condition attribute="${table.primaryKey}" operator="in">${values}</condition></filter>`, "");
    }

    private async retrieve({ name, primaryKey, primaryName }: TableKeys, filter: string, paging: string): Promise<NamedRow[]> {
        const columns = [...new Set([primaryKey, primaryName])].map((column) => `<attribute name="${column}"/>`).join("");
        const fetchXml = `<fetch${paging}><entity name="${name}">${columns}${filter}<order attribute="${primaryName}"/></entity></fetch>`;
        const { entities } = await this.webApi.retrieveMultipleRecords(name, `?fetchXml=${encodeURIComponent(fetchXml)}`);
        return entities.map((row: Record<string, string | null | undefined>) => ({ id: plainGuid(row[primaryKey] ?? ""), name: row[primaryName] || (row[primaryKey] ?? "") }));
    }
}
