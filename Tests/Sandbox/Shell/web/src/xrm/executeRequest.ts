import { NotSupported } from "../commands/NotSupported";
import type { Metadata } from "../data/metadata";
import type { WebApi } from "../data/webApi";

interface RequestMetadata {
    boundParameter: string | null | undefined;
    parameterTypes: Record<string, { typeName: string; structuralProperty: number }>;
    /** 0 action, 1 function, 2 CRUD. */
    operationType: number;
    operationName: string;
}

export interface ExecutableRequest {
    getMetadata(): RequestMetadata;
    [parameter: string]: unknown;
}

interface Reference {
    id: string;
    entityType: string;
}

const isReference = (value: unknown): value is Reference => value !== null && typeof value === "object" && "entityType" in value && "id" in value;

const bare = (id: string): string => id.replace(/[{}]/g, "");

/** Sends a request object of Xrm.WebApi.online.execute: actions with POST, functions with GET. */
export async function executeRequest(request: ExecutableRequest, webApi: WebApi, metadata: Metadata): Promise<Response> {
    const { boundParameter, parameterTypes, operationType, operationName } = request.getMetadata();
    if (operationType === 2) throw new NotSupported(`Xrm.WebApi.online.execute of ${operationName} (operationType 2)`);
    const names = Object.keys(parameterTypes).filter((name) => name !== boundParameter && request[name] !== undefined);
    const path = (await boundPath(boundParameter ? request[boundParameter] : undefined, metadata)) + operationName;
    if (operationType === 1) {
        const aliases = names.map((name) => `@${name}=${encodeURIComponent(literal(request[name], parameterTypes[name]?.typeName ?? ""))}`);
        return webApi.send("GET", `${path}(${names.map((name) => `${name}=@${name}`).join(",")})${aliases.length > 0 ? `?${aliases.join("&")}` : ""}`);
    }
    const body: Record<string, unknown> = {};
    for (const name of names) body[name] = await actionValue(request[name], metadata);
    return webApi.send("POST", path, body);
}

async function boundPath(target: unknown, metadata: Metadata): Promise<string> {
    if (!isReference(target)) return "";
    const table = await metadata.table(target.entityType);
    return `${table.entitySetName}(${bare(target.id)})/Microsoft.Dynamics.CRM.`;
}

async function actionValue(value: unknown, metadata: Metadata): Promise<unknown> {
    if (!isReference(value)) return value;
    const table = await metadata.table(value.entityType);
    return { "@odata.type": `Microsoft.Dynamics.CRM.${value.entityType}`, [table.primaryKey]: bare(value.id) };
}

function literal(value: unknown, typeName: string): string {
    if (typeName === "Edm.String") return `'${String(value).replace(/'/g, "''")}'`;
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
