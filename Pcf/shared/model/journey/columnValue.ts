import type { JsonNode } from "../json/jsonNode";
import { member } from "../json/jsonNode";
import type { ColumnKind } from "../tables/tableDefinition";

/** A value of a column as editors hold it: texts, none for a column that is emptied. */
export function shownValues(text: string, node: JsonNode): string[] {
    switch (node.kind) {
        case "string":
            return [node.value];
        case "array":
            return node.items.flatMap((item) => shownValues(text, item));
        case "object": {
            const id = member(node, "id");
            return id?.kind === "string" ? [id.value] : [];
        }
        case "boolean":
            return [text.slice(node.start, node.end) === "true" ? "1" : "0"];
        case "number":
            return [text.slice(node.start, node.end)];
        case "null":
            return [];
    }
}

const Numeral = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The same as JSON: a number keeps its digits, and what is none, such as a {column}, is a text. */
export function writtenValue(kind: ColumnKind | undefined, values: readonly string[], tableOf: (id: string) => string): string {
    const [first = ""] = values;
    if (values.length === 0 || (first === "" && values.length === 1)) return "null";
    switch (kind) {
        case "yesNo":
            return String(first === "1");
        case "choices":
            return `[${values.filter((value) => Numeral.test(value)).join(",")}]`;
        case "choice":
        case "whole":
        case "decimal":
            return Numeral.test(first) ? first : JSON.stringify(first);
        case "lookup":
        case "owner":
            return JSON.stringify({ table: tableOf(first), id: first });
        default:
            return JSON.stringify(first);
    }
}
