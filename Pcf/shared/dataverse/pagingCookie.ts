/** Some rows of an answer that comes in pages. */
export interface Page<Row> {
    readonly rows: readonly Row[];
    /** Handed back with the next page, so that the server goes on where it stopped. */
    readonly cookie?: string;
}

/**
 * The cookie of a FetchXML answer as `paging-cookie` wants it. The client API hands out the server's annotation, an XML
 * element whose `pagingcookie` attribute is URL-encoded twice (learn.microsoft.com: "Page results using FetchXml").
 * Without a usable cookie the page number alone still finds the page.
 */
export function pagingCookie(answer: ComponentFramework.WebApi.RetrieveMultipleResponse): string | undefined {
    const annotation = (answer as { fetchXmlPagingCookie?: unknown }).fetchXmlPagingCookie;
    if (typeof annotation !== "string" || annotation === "") return undefined;
    const encoded = /pagingcookie="([^"]*)"/.exec(annotation)?.[1];
    try {
        return encoded === undefined ? annotation : decodeURIComponent(decodeURIComponent(encoded));
    } catch {
        return undefined;
    }
}
