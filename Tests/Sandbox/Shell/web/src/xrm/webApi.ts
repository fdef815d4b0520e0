import type { Shell } from "../app/shell";
import type { Row } from "../data/row";
import { asClient } from "./clientError";
import { type ExecutableRequest, executeRequest } from "./executeRequest";

const bare = (id: string): string => id.replace(/[{}]/g, "");

export interface RetrieveMultipleResult {
    entities: Row[];
    nextLink?: string;
    fetchXmlPagingCookie?: string;
}

export interface RowReference {
    id: string;
    entityType: string;
}

/** Xrm.WebApi and context.webAPI: the same five functions and execute. */
export interface ClientWebApi {
    retrieveMultipleRecords(table: string, options?: string, maxPageSize?: number): Promise<RetrieveMultipleResult>;
    retrieveRecord(table: string, id: string, options?: string): Promise<Row>;
    createRecord(table: string, data: Row): Promise<RowReference>;
    updateRecord(table: string, id: string, data: Row): Promise<RowReference>;
    deleteRecord(table: string, id: string): Promise<RowReference>;
    execute(request: ExecutableRequest): Promise<Response>;
    executeMultiple(requests: ExecutableRequest[]): Promise<Response[]>;
}

export function createWebApi({ webApi, metadata }: Shell): ClientWebApi {
    const setOf = async (table: string): Promise<string> => (await metadata.table(table)).entitySetName;
    const execute = (request: ExecutableRequest): Promise<Response> => asClient(executeRequest(request, webApi, metadata));
    return {
        retrieveMultipleRecords: (table, options = "", maxPageSize) =>
            asClient((async () => {
                const path = options.includes("://") ? options : (await setOf(table)) + options;
                const prefer = `odata.include-annotations="*"${maxPageSize ? `,odata.maxpagesize=${maxPageSize}` : ""}`;
                const body = (await (await webApi.send("GET", path, undefined, { Prefer: prefer })).json()) as Row;
                return {
                    entities: (body.value as Row[] | undefined) ?? [],
                    nextLink: body["@odata.nextLink"] as string | undefined,
                    fetchXmlPagingCookie: body["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] as string | undefined,
                };
            })()),
        retrieveRecord: (table, id, options = "") => asClient((async () => (await webApi.json("GET", `${await setOf(table)}(${bare(id)})${options}`)) as Row)()),
        createRecord: (table, data) => asClient((async () => ({ id: await webApi.create(await setOf(table), data), entityType: table }))()),
        updateRecord: (table, id, data) => asClient((async () => {
            await webApi.update(await setOf(table), bare(id), data);
            return { id: bare(id), entityType: table };
        })()),
        deleteRecord: (table, id) => asClient((async () => {
            await webApi.remove(await setOf(table), bare(id));
            return { id: bare(id), entityType: table };
        })()),
        execute,
        executeMultiple: (requests) => Promise.all(requests.map(execute)),
    };
}
