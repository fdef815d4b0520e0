import type { XmlElement, XmlSpan } from "./xmlNode";
import { escapeXml } from "./xmlText";

/** Edits return the new text; every character outside the edited place stays. */
export function replaceSpan(text: string, place: XmlSpan, written: string): string {
    return text.slice(0, place.start) + written + text.slice(place.end);
}

export function textOf(text: string, place: XmlSpan): string {
    return text.slice(place.start, place.end);
}

/** Sets, adds or (undefined) removes an attribute. */
export function withAttribute(text: string, element: XmlElement, name: string, value: string | undefined): string {
    const existing = element.attributes.find((a) => a.name === name);
    if (existing && value !== undefined) return replaceSpan(text, existing.written, escapeXml(value));
    if (existing) return replaceSpan(text, { start: spaceBefore(text, existing.start), end: existing.end }, "");
    if (value === undefined) return text;
    const last = element.attributes[element.attributes.length - 1];
    const at = last ? last.end : element.start + 1 + element.name.length;
    return replaceSpan(text, { start: at, end: at }, ` ${name}="${escapeXml(value)}"`);
}

/** Adds as the last element; an indented text stays indented. */
export function appendChild(text: string, container: XmlElement, child: string): string {
    const { content } = container;
    if (!content) return replaceSpan(text, { start: spaceBefore(text, container.end - "/>".length), end: container.end }, `>${child}</${container.name}>`);
    const last = container.children[container.children.length - 1];
    if (!last) return replaceSpan(text, { start: content.start, end: content.start }, child);
    return replaceSpan(text, { start: last.end, end: last.end }, text.slice(spaceBefore(text, last.start), last.start) + child);
}

/** Removes with the white space before it, which is its indentation. */
export function removeElement(text: string, element: XmlSpan): string {
    return replaceSpan(text, { start: spaceBefore(text, element.start), end: element.end }, "");
}

export function swap(text: string, first: XmlSpan, second: XmlSpan): string {
    return text.slice(0, first.start) + textOf(text, second) + text.slice(first.end, second.start) + textOf(text, first) + text.slice(second.end);
}

function spaceBefore(text: string, at: number): number {
    let start = at;
    while (start > 0 && /\s/.test(text[start - 1] ?? "")) start--;
    return start;
}
