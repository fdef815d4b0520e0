/**
 * The one place where controls call custom APIs. `execute` is not part of the documented component framework
 * (@types/powerapps-component-framework 1.3.18), so it is looked for, and the documented Client API is the second way.
 */
export interface CustomApiRequest {
    getMetadata(): {
        boundParameter: null;
        parameterTypes: Record<string, { typeName: string; structuralProperty: number }>;
        operationType: 0;
        operationName: string;
    };
    [parameter: string]: unknown;
}

interface ExecuteResponse {
    readonly ok: boolean;
    readonly status: number;
    json(): Promise<unknown>;
}

interface Executes {
    execute?(request: CustomApiRequest): PromiseLike<ExecuteResponse>;
}

/** The structural kind "primitive type" of the Client API's execute contract. */
const Primitive = 1;

export class CustomApiError extends Error {}

/** An unbound action of the solution; ids are passed as Edm.Guid, everything else as Edm.String. */
export function action(name: string, parameters: Record<string, string>, guids: readonly string[] = []): CustomApiRequest {
    const parameterTypes = Object.fromEntries(
        Object.keys(parameters).map((key) => [key, { typeName: guids.includes(key) ? "Edm.Guid" : "Edm.String", structuralProperty: Primitive }]),
    );
    return { ...parameters, getMetadata: () => ({ boundParameter: null, parameterTypes, operationType: 0, operationName: name }) };
}

export async function executeCustomApi<T>(webApi: ComponentFramework.WebApi, request: CustomApiRequest): Promise<T> {
    const name = request.getMetadata().operationName;
    const api = [webApi as unknown as Executes, clientApi()].find((candidate) => typeof candidate?.execute === "function");
    if (!api?.execute) throw new CustomApiError(`${name} cannot be called here: this host offers neither webAPI.execute nor Xrm.WebApi.online.execute.`);
    const response = await api.execute(request);
    if (!response.ok) throw new CustomApiError((await message(response)) ?? `${name} failed with status ${response.status}.`);
    return (await response.json()) as T;
}

function clientApi(): Executes | undefined {
    return (globalThis as { Xrm?: { WebApi?: { online?: Executes } } }).Xrm?.WebApi?.online;
}

async function message(response: ExecuteResponse): Promise<string | undefined> {
    try {
        return ((await response.json()) as { error?: { message?: string } }).error?.message;
    } catch {
        return undefined;
    }
}
