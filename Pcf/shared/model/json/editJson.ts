import { JsonArray, JsonNode, JsonObject, JsonSpan, member } from "./jsonNode";

/** Edits return the new text; every character outside the edited place stays. */
export function replaceValue(text: string, place: JsonSpan, value: string): string {
    return text.slice(0, place.start) + value + text.slice(place.end);
}

export interface Replacement extends JsonSpan {
    readonly value: string;
}

/** Several edits at once; they must not overlap. */
export function replaceValues(text: string, replacements: readonly Replacement[]): string {
    return [...replacements].sort((a, b) => b.start - a.start).reduce((edited, each) => replaceValue(edited, each, each.value), text);
}

/** Sets, adds or (undefined) removes a member. */
export function withMember(text: string, object: JsonObject, name: string, value: string | undefined): string {
    const place = member(object, name);
    if (value === undefined) return place ? removeMember(text, object, name) : text;
    return place ? replaceValue(text, place, value) : addMember(text, object, name, value);
}

export function swapItems(text: string, { items }: JsonArray, first: number, second: number): string {
    const [a, b] = [items[first], items[second]];
    if (!a || !b) return text;
    return replaceValues(text, [
        { ...a, value: text.slice(b.start, b.end) },
        { ...b, value: text.slice(a.start, a.end) },
    ]);
}

export function addMember(text: string, object: JsonObject, name: string, value: string): string {
    const colon = object.members.some((m) => /^:\s/.test(text.slice(endOfName(text, m.nameStart)))) ? ": " : ":";
    return insertLast(text, object, object.members.map((m) => ({ start: m.nameStart, end: m.value.end })), JSON.stringify(name) + colon + value);
}

export function addItem(text: string, array: JsonArray, value: string): string {
    return insertLast(text, array, array.items, value);
}

export function removeMember(text: string, object: JsonObject, name: string): string {
    const index = object.members.findIndex((m) => m.name === name);
    return remove(text, object.members.map((m) => ({ start: m.nameStart, end: m.value.end })), index);
}

export function removeItem(text: string, array: JsonArray, index: number): string {
    return remove(text, array.items, index);
}

function insertLast(text: string, container: JsonNode, entries: readonly JsonSpan[], entry: string): string {
    const last = entries[entries.length - 1];
    if (!last) return text.slice(0, container.start + 1) + entry + text.slice(container.end - 1);
    const previous = entries[entries.length - 2];
    const first = entries[0] ?? last;
    // what separates the others separates the new one, so that an indented document stays indented
    const separator = previous ? text.slice(previous.end, last.start) : `,${text.slice(container.start + 1, first.start)}`;
    return text.slice(0, last.end) + separator + entry + text.slice(last.end);
}

function remove(text: string, entries: readonly JsonSpan[], index: number): string {
    const entry = entries[index];
    if (!entry) return text;
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (before) return text.slice(0, before.end) + text.slice(entry.end);
    return text.slice(0, entry.start) + text.slice(after ? after.start : entry.end);
}

function endOfName(text: string, nameStart: number): number {
    let at = nameStart + 1;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}
