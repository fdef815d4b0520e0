import { attribute, XmlElement } from "../xml/xmlNode";
import { arityOf, isOperator } from "./operators";
import type { Comparison } from "./queryNode";

/** `uiname` and `uitype` are what Advanced Find notes beside the value of a lookup. */
const Plain = new Set(["attribute", "operator", "value", "uiname", "uitype"]);

/** A comparison of one column of its own table with values; undefined for anything else a condition can be. */
export function readCondition(element: XmlElement): Comparison | undefined {
    const column = attribute(element, "attribute");
    const operator = attribute(element, "operator");
    if (!column || !operator || !isOperator(operator) || element.attributes.some((a) => !Plain.has(a.name))) return undefined;
    const values = readValues(element);
    return values && fits(operator, values) ? { column, operator, values } : undefined;
}

function readValues(element: XmlElement): string[] | undefined {
    const { children } = element;
    const value = attribute(element, "value");
    if (children.length === 0) return element.text.trim() === "" ? (value === undefined ? [] : [value]) : undefined;
    if (value !== undefined || children.some((child) => child.name !== "value" || child.children.length > 0)) return undefined;
    return children.map((child) => child.text);
}

function fits(operator: string, values: readonly string[]): boolean {
    switch (arityOf(operator)) {
        case "none":
            return values.length === 0;
        case "two":
            return values.length <= 2;
        case "many":
            return true;
        default:
            return values.length <= 1;
    }
}
