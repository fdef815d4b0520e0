import type { JsonError } from "../json/jsonError";
import type { JsonObject } from "../json/jsonNode";
import type { Link, Tile } from "./tile";

/** The same words as seg_segmentrole and the custom APIs. */
export type SegmentRole = "Entry" | "Exclusion" | "Suppression" | "Condition";

/** The two roles that are lists in the definition. */
export type ListRole = "Exclusion" | "Suppression";

export interface SegmentReference {
    readonly id: string;
    readonly role: SegmentRole;
    readonly path: string;
}

/** A journey definition that can be edited: its text, and what the designer understands of it. */
export interface JourneyDocument {
    readonly text: string;
    readonly root: JsonObject;
    readonly references: readonly SegmentReference[];
    /** In the order in which they are written. */
    readonly tiles: readonly Tile[];
    /** The first tile of each id. */
    readonly byId: ReadonlyMap<string, Tile>;
    readonly start: Link;
}

export type Expectation = "object" | "array" | "text" | "guid" | "version";

export type JourneyReading =
    | { readonly kind: "journey"; readonly journey: JourneyDocument }
    | { readonly kind: "malformed"; readonly error: JsonError }
    | { readonly kind: "invalid"; readonly path: string; readonly expected: Expectation };

/** What a journey without a definition starts from; written only with the first edit. */
export const EmptyDefinition =
    '{"version":1,"trigger":{"exclusionSegments":[]},"exitCriteria":{"suppressionSegments":[]},"start":"exit","actions":[{"id":"exit","type":"exit"}]}';

/** Where the definition keeps the segments of a list role. */
export const ListPath: Record<ListRole, readonly [string, string]> = {
    Exclusion: ["trigger", "exclusionSegments"],
    Suppression: ["exitCriteria", "suppressionSegments"],
};

export function audienceOf(journey: JourneyDocument): string | undefined {
    return journey.references.find((r) => r.role === "Entry")?.id;
}

export function idsOf(journey: JourneyDocument, role: ListRole): string[] {
    return journey.references.filter((r) => r.role === role).map((r) => r.id);
}
