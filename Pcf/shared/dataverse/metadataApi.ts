/** Reads a path of the Web API; replaced in tests. */
export type ReadMetadata = (path: string) => Promise<unknown>;

/**
 * Table definitions are data of the Web API that neither the component framework nor the Client API hands out whole, so this
 * is the one place that asks it directly (learn.microsoft.com: "Query table definitions using the Web API").
 */
export const readMetadata: ReadMetadata = async (path) => {
    const response = await window.fetch(`${clientUrl()}/api/data/v9.2/${path}`, {
        credentials: "same-origin",
        headers: { Accept: "application/json", "OData-MaxVersion": "4.0", "OData-Version": "4.0" },
    });
    const answer = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
    if (!response.ok || !answer) throw new Error(answer?.error?.message || `${response.status} ${response.statusText}`);
    return answer;
};

/** Empty where the host has no Client API: the page then comes from the organization itself. */
function clientUrl(): string {
    const xrm = (globalThis as { Xrm?: { Utility?: { getGlobalContext?: () => { getClientUrl(): string } } } }).Xrm;
    return xrm?.Utility?.getGlobalContext?.().getClientUrl() ?? "";
}
