/** A row as the Web API returns it, annotations included. */
export type Row = Record<string, unknown>;

const formatted = "@OData.Community.Display.V1.FormattedValue";
const lookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";

export interface LookupValue {
    id: string;
    name: string;
    entityType: string;
}

/** The value as text, in the user's language and format. */
export const formattedValue = (row: Row, property: string): string => String(row[property + formatted] ?? row[property] ?? "");

/** The formatted text where the server sent one. */
export const formattedOnly = (row: Row, property: string): string | undefined => row[property + formatted] as string | undefined;

/** A lookup's value; joined columns (alias.column) carry the same annotations. */
export function lookupOf(row: Row, property: string, onlyTarget?: string): LookupValue | null {
    const id = row[property];
    if (typeof id !== "string" || id === "") return null;
    return { id, name: formattedValue(row, property), entityType: String(row[property + lookupTable] ?? onlyTarget ?? "") };
}

/** The row's version, as If-Match takes it. */
export const etagOf = (row: Row): string | undefined => row["@odata.etag"] as string | undefined;
