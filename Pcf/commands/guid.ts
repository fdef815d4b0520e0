/** An id as the Web API writes it: the client API has it in braces and capitals. */
export function plainGuid(id: string): string {
    return id.replace(/[{}]/g, "").toLowerCase();
}
