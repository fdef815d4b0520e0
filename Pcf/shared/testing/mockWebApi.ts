import type { SegmentRow } from "./segments";

interface Request {
    getMetadata(): { operationName: string };
    [parameter: string]: unknown;
}

/** Answers FetchXML over segments in memory: what the picker asks for, and nothing else. */
export class MockWebApi {
    public readonly queries: string[] = [];
    /** Set to let an answer wait, to give other answers, or to fail. */
    public answer: (fetchXml: string, rows: () => object) => Promise<object> = (_, rows) => Promise.resolve(rows());

    /** Requests of custom APIs, and what they are answered; a rejection is the server's refusal. */
    public readonly requests: Request[] = [];
    public perform: (request: Request) => Promise<object> = () => Promise.reject(new Error("No custom API is expected here."));

    public constructor(public readonly rows: SegmentRow[]) {}

    public execute = async (request: Request): Promise<object> => {
        this.requests.push(request);
        try {
            const body = await this.perform(request);
            return { ok: true, status: 200, json: () => Promise.resolve(body) };
        } catch (refusal) {
            return { ok: false, status: 400, json: () => Promise.resolve({ error: { message: (refusal as Error).message } }) };
        }
    };

    public retrieveMultipleRecords = (_table: string, options = ""): Promise<ComponentFramework.WebApi.RetrieveMultipleResponse> => {
        const fetchXml = decodeURIComponent(options.replace("?fetchXml=", ""));
        this.queries.push(fetchXml);
        return this.answer(fetchXml, () => this.run(fetchXml)) as Promise<ComponentFramework.WebApi.RetrieveMultipleResponse>;
    };

    private run(fetchXml: string): object {
        const fetch = new DOMParser().parseFromString(fetchXml, "text/xml").documentElement;
        const found = Array.from(fetch.querySelectorAll("condition")).reduce((rows, condition) => rows.filter(matcher(condition)), this.rows);
        if (fetch.getAttribute("aggregate")) return { entities: [{ total: found.length }] };
        const ordered = [...found].sort((a, b) => Number(a.statecode) - Number(b.statecode) || a.seg_name.localeCompare(b.seg_name));
        const page = Number(fetch.getAttribute("page") ?? 1);
        const count = Number(fetch.getAttribute("count") ?? 5000);
        const more = ordered.length > page * count;
        return { entities: ordered.slice((page - 1) * count, page * count), nextLink: "", fetchXmlPagingCookie: more ? cookie(page) : undefined };
    }
}

/** As the platform annotates it: an element whose attribute is URL-encoded twice. */
function cookie(page: number): string {
    const inner = encodeURIComponent(encodeURIComponent(`<cookie page="${page}"/>`));
    return `<cookie pagenumber="${page + 1}" pagingcookie="${inner}" istracking="False" />`;
}

function matcher(condition: Element): (row: SegmentRow) => boolean {
    const column = condition.getAttribute("attribute") ?? "";
    const value = condition.getAttribute("value") ?? "";
    switch (condition.getAttribute("operator")) {
        case "eq":
            return (row) => String(row[column]) === value;
        case "in": {
            const values = Array.from(condition.querySelectorAll("value"), (v) => v.textContent);
            return (row) => values.includes(String(row[column]));
        }
        case "like": {
            const part = value.slice(1, -1).replace(/\[(.)\]/g, "$1").toLowerCase();
            return (row) => String(row[column]).toLowerCase().includes(part);
        }
        default:
            throw new Error(`The mock does not know the operator ${condition.getAttribute("operator")}.`);
    }
}
