import { parseXml } from "../xml/parseXml";
import { placeOf, XmlError } from "../xml/xmlError";
import { attribute, XmlElement } from "../xml/xmlNode";
import type { GroupNode, QueryDocument } from "./queryNode";
import { FilterReader, PrimaryKeys } from "./readFilter";
import { emptyQuery } from "./writeQuery";

/** What a text must be to be a segment's query at all. */
export type Expectation = "fetch" | "oneEntity" | "audience";

export type QueryReading =
    | { readonly kind: "query"; readonly query: QueryDocument }
    | { readonly kind: "malformed"; readonly error: XmlError }
    | { readonly kind: "unfit"; readonly expected: Expectation; readonly found: string; readonly line: number };

/** Reads FetchXML as a tree of groups; an empty column is a query without conditions. */
export function readQuery(written: string, table: string, primaryKey: PrimaryKeys): QueryReading {
    const text = written.trim() === "" ? emptyQuery(table) : written;
    const reading = parseXml(text);
    if ("error" in reading) return { kind: "malformed", error: reading.error };
    const { root: fetch } = reading;
    const unfit = (expected: Expectation, found: string, element: XmlElement): QueryReading => ({ kind: "unfit", expected, found, line: placeOf(text, element.start).line });
    if (fetch.name !== "fetch") return unfit("fetch", fetch.name, fetch);
    const [entity, ...others] = fetch.children.filter((child) => child.name === "entity");
    if (!entity || others.length > 0) return unfit("oneEntity", String(others.length + (entity ? 1 : 0)), others[0] ?? fetch);
    const name = attribute(entity, "name") ?? "";
    if (name !== table) return unfit("audience", name, entity);
    return { kind: "query", query: { text, table, fetch, root: readRoot(new FilterReader(text, primaryKey), entity, table) } };
}

/** One filter is the root itself; several, or links beside them, stand under the entity, which joins them with "and". */
function readRoot(reader: FilterReader, entity: XmlElement, table: string): GroupNode {
    const parts = entity.children.filter((child) => child.name === "filter" || child.name === "link-entity");
    const only = parts.length === 1 && parts[0]?.name === "filter" ? reader.group(parts[0], table, "") : undefined;
    return only ?? { kind: "group", path: "", element: entity, table, negated: false, conjunction: "and", children: reader.children(parts, table, "", false) };
}
