import { parseXml } from "../xml/parseXml";
import { attribute, XmlElement } from "../xml/xmlNode";
import type { Comparison, Conjunction } from "./queryNode";
import { readCondition } from "./readCondition";

export interface FilterText {
    readonly conjunction: Conjunction;
    readonly comparisons: readonly (Comparison & { readonly element: XmlElement })[];
}

/** A filter that only compares columns with values; undefined for any other. */
export function readFilterText(text: string): FilterText | undefined {
    const reading = parseXml(text);
    if ("error" in reading || reading.root.name !== "filter") return undefined;
    const { attributes, children, text: between } = reading.root;
    const conjunction = attribute(reading.root, "type") ?? "and";
    if (attributes.some((each) => each.name !== "type") || (conjunction !== "and" && conjunction !== "or") || between.trim() !== "" || children.length === 0) return undefined;
    const comparisons = children.flatMap((element) => {
        const comparison = element.name === "condition" ? readCondition(element) : undefined;
        return comparison ? [{ ...comparison, element }] : [];
    });
    return comparisons.length === children.length ? { conjunction, comparisons } : undefined;
}
