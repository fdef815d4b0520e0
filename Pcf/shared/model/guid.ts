const Guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isGuid(text: string): boolean {
    return Guid.test(text);
}

/** Lower case without braces, as definitions keep ids; the client API hands them out in both forms. */
export function plainGuid(id: string): string {
    return id.replace(/[{}]/g, "").toLowerCase();
}
