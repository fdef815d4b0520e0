import { WebApiError } from "../data/webApiError";

/** The object a rejected client API promise carries. */
export interface ClientError extends Error {
    errorCode: number;
    raw: string;
}

/** Codes are signed 32-bit numbers in the client API, hexadecimal text in the Web API. */
export function toClientError(error: unknown): ClientError {
    const source = error instanceof Error ? error : new Error(String(error));
    const code = error instanceof WebApiError ? Number(error.code) | 0 : 0;
    return Object.assign(new Error(source.message), { errorCode: code, raw: error instanceof WebApiError ? error.log : "" });
}

/** Rejects as the client API does. */
export const asClient = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
        throw toClientError(error);
    });
