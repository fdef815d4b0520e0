import { addItem, addMember, removeItem, removeMember, replaceValue, withMember } from "../json/editJson";
import { member } from "../json/jsonNode";
import { parseJson } from "../json/parseJson";
import { idsOf, JourneyDocument, ListPath, ListRole, SegmentReference } from "./journeyDocument";

/** The definition with another audience; undefined takes the audience away. */
export function withAudience(journey: JourneyDocument, id: string | undefined): string {
    const trigger = member(journey.root, "trigger");
    if (id !== undefined) return set(journey, "trigger", "audience", JSON.stringify(id));
    return trigger?.kind === "object" ? removeMember(journey.text, trigger, "audience") : journey.text;
}

export function withSegment(journey: JourneyDocument, role: ListRole, id: string): string {
    const [parent, name] = ListPath[role];
    const ids = member(member(journey.root, parent), name);
    if (ids?.kind === "array") return addItem(journey.text, ids, JSON.stringify(id));
    return set(journey, parent, name, JSON.stringify([id]));
}

/** The definition without the listed segments that `leaves` tells; everything else stays as written. */
export function withoutSegments(journey: JourneyDocument, role: ListRole, leaves: (id: string, index: number) => boolean): string {
    const leaving = idsOf(journey, role).map(leaves);
    return leaving.reduceRight((text, gone, index) => (gone ? removeAt(text, role, index) : text), journey.text);
}

/** The definition without these exclusions and suppressions, in one step. */
export function withoutReferences(journey: JourneyDocument, references: readonly SegmentReference[]): string {
    const gone = new Set(references.map((r) => r.path));
    return (["Exclusion", "Suppression"] as const)
        .flatMap((role) => journey.references.filter((r) => r.role === role).map(({ path }, index) => ({ role, path, index })))
        .reduceRight((text, { role, path, index }) => (gone.has(path) ? removeAt(text, role, index) : text), journey.text);
}

function removeAt(text: string, role: ListRole, index: number): string {
    const [parent, name] = ListPath[role];
    const ids = member(member(parseJson(text), parent), name);
    return ids?.kind === "array" ? removeItem(text, ids, index) : text;
}

function set(journey: JourneyDocument, parent: string, name: string, value: string): string {
    const section = member(journey.root, parent);
    if (section?.kind === "object") return withMember(journey.text, section, name, value);
    const created = `{${JSON.stringify(name)}:${value}}`;
    return section ? replaceValue(journey.text, section, created) : addMember(journey.text, journey.root, parent, created);
}
