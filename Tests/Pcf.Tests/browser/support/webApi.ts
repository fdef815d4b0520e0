/** The Web API of the environment under test, as a program on the same machine uses it. */
const root = `${address()}/api/data/v9.2/`;

/** Where the environment answers. */
export function address(): string {
    const value = process.env["SANDBOX_ADDRESS"];
    if (!value) throw new Error("SANDBOX_ADDRESS must name a running Sandbox, such as http://127.0.0.1:5080.");
    return value;
}

/** An answer: its status, and its body where it has one. */
export interface Answer {
    status: number;
    body: unknown;
}

/** Sends a request and returns whatever comes back. */
export async function send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(root + path, {
        method,
        headers: { "Content-Type": "application/json", Prefer: "return=representation" },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

/** Creates a row and returns it. @throws when it is refused, with the reason. */
export async function create(entitySet: string, row: Record<string, unknown>): Promise<Record<string, unknown>> {
    const answer = await send("POST", entitySet, row);
    if (answer.status !== 201) throw new Error(`POST ${entitySet}: ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, unknown>;
}

/** Calls a custom API. @throws when it is refused, with the reason. */
export async function call(name: string, parameters: Record<string, unknown>): Promise<void> {
    const answer = await send("POST", name, parameters);
    if (answer.status >= 400) throw new Error(`POST ${name}: ${JSON.stringify(answer.body)}`);
}

/** Rows of an entity set. @throws when the query is refused. */
export async function rows(path: string): Promise<Record<string, unknown>[]> {
    const answer = await send("GET", path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${JSON.stringify(answer.body)}`);
    return (answer.body as { value: Record<string, unknown>[] }).value;
}
