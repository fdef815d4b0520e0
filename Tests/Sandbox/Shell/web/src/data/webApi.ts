import type { Row } from "./row";
import { WebApiError } from "./webApiError";

export const webApiRoot = "/api/data/v9.2/";

export interface Page {
    rows: Row[];
    more: boolean;
    /** Cookie for the next page. */
    cookie?: string;
    /** Number of all rows, where asked for; the platform stops counting at 5,000. */
    total?: number;
    totalIsLimit: boolean;
}

const annotations = 'odata.include-annotations="*"';

/** Rows through the Web API, as any other client of the organisation. */
export class WebApi {
    public async fetchPage(entitySet: string, fetchXml: string): Promise<Page> {
        const body = (await this.json("GET", `${entitySet}?fetchXml=${encodeURIComponent(fetchXml)}`)) as Row;
        return {
            rows: (body.value as Row[] | undefined) ?? [],
            more: body["@Microsoft.Dynamics.CRM.morerecords"] === true,
            cookie: body["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] as string | undefined,
            total: positive(body["@Microsoft.Dynamics.CRM.totalrecordcount"]),
            totalIsLimit: body["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"] === true,
        };
    }

    public retrieve = async (entitySet: string, id: string, properties: readonly string[]): Promise<Row> =>
        (await this.json("GET", `${entitySet}(${id})?$select=${properties.join(",")}`)) as Row;

    /** Creates a row and returns its id. */
    public async create(entitySet: string, row: Row): Promise<string> {
        const response = await this.send("POST", entitySet, row);
        const location = response.headers.get("OData-EntityId") ?? "";
        return /\(([0-9a-f-]{36})\)\s*$/i.exec(location)?.[1] ?? "";
    }

    /** Changes an existing row; If-Match keeps it from being created. */
    public update = async (entitySet: string, id: string, row: Row): Promise<void> => {
        await this.send("PATCH", `${entitySet}(${id})`, row, { "If-Match": "*" });
    };

    public remove = async (entitySet: string, id: string): Promise<void> => {
        await this.send("DELETE", `${entitySet}(${id})`);
    };

    public async json(method: string, path: string, body?: unknown): Promise<unknown> {
        return (await this.send(method, path, body)).json();
    }

    /** Sends a request; a refusal becomes a {@link WebApiError}. */
    public async send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response> {
        const response = await fetch(path.startsWith("/") || path.includes("://") ? path : webApiRoot + path, {
            method,
            headers: {
                Accept: "application/json",
                "OData-MaxVersion": "4.0",
                "OData-Version": "4.0",
                Prefer: annotations,
                ...(body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
                ...headers,
            },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        if (!response.ok) throw await WebApiError.from(response);
        return response;
    }
}

const positive = (value: unknown): number | undefined => (typeof value === "number" && value >= 0 ? value : undefined);
