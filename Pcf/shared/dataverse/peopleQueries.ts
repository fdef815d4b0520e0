import { plainGuid } from "../model/guid";
import type { TableDefinition } from "../model/tables/tableDefinition";
import { escapeXml } from "../model/xml/xmlText";
import { Page, pagingCookie } from "./pagingCookie";

export interface Person {
    readonly id: string;
    readonly name: string;
    readonly email?: string;
}

export interface PeopleFilter {
    readonly table: TableDefinition;
    /** Part of the name, or of the e-mail address. */
    readonly search: string;
}

type WebApi = Pick<ComponentFramework.WebApi, "retrieveMultipleRecords">;
type Row = Record<string, string | number | null | undefined>;

/** Reads people of any table that journeys are for. */
export class PeopleQueries {
    public constructor(private readonly webApi: WebApi) {}

    public async page(filter: PeopleFilter, page: number, size: number, cookie?: string): Promise<Page<Person>> {
        const { primaryKey, primaryName } = filter.table;
        const email = emailOf(filter.table);
        const paging = `page="${page}" count="${size}"${cookie ? ` paging-cookie="${escapeXml(cookie)}"` : ""}`;
        const columns = [primaryKey, primaryName, ...(email ? [email] : [])].map((name) => `<attribute name="${name}"/>`).join("");
        // the primary key makes the order of a page certain
        const order = [primaryName, primaryKey].map((name) => `<order attribute="${name}"/>`).join("");
        const answer = await this.retrieve(filter, paging, columns, order);
        const rows = answer.entities.map((row: Row) => ({
            id: plainGuid(String(row[primaryKey] ?? "")),
            name: String(row[primaryName] || (row[primaryKey] ?? "")),
            email: email && row[email] ? String(row[email]) : undefined,
        }));
        return { rows, cookie: pagingCookie(answer) };
    }

    public async count(filter: PeopleFilter): Promise<number> {
        const answer = await this.retrieve(filter, `aggregate="true"`, `<attribute name="${filter.table.primaryKey}" aggregate="count" alias="total"/>`, "");
        return Number((answer.entities[0] as Row | undefined)?.total ?? 0);
    }

    private retrieve(filter: PeopleFilter, attributes: string, columns: string, order: string): Promise<ComponentFramework.WebApi.RetrieveMultipleResponse> {
        const { name } = filter.table;
        const fetchXml = `<fetch ${attributes}><entity name="${name}">${columns}${conditions(filter)}${order}</entity></fetch>`;
        return this.webApi.retrieveMultipleRecords(name, `?fetchXml=${encodeURIComponent(fetchXml)}`);
    }
}

/** The first e-mail address that a table keeps of people. */
function emailOf({ columns }: TableDefinition): string | undefined {
    return columns.map(({ name }) => name).filter((name) => /^emailaddress\d?$/.test(name)).sort()[0];
}

function conditions({ table, search }: PeopleFilter): string {
    const typed = search.trim();
    if (!typed) return "";
    const pattern = escapeXml(`%${typed.replace(/[%_[]/g, "[$&]")}%`);
    const email = emailOf(table);
    return `<filter type="or">${[table.primaryName, ...(email ? [email] : [])].map((name) => `<condition attribute="${name}" operator="like" value="${pattern}"/>`).join("")}</filter>`;
}
