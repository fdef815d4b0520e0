import type { Segment } from "../segment";
import { audienceOf, JourneyDocument, SegmentReference } from "./journeyDocument";

/** The server's stable codes, or the name of what it only warns of. */
export type ProblemCode = "NonExistingSegment" | "SegmentEntityMismatch" | "InvalidDefinition" | "SuppressionCoversEntry" | "SegmentNotReady" | "MissingAudience";

/** Which sentence explains the problem: one code can have several reasons. */
export type ProblemKind = Exclude<ProblemCode, "InvalidDefinition"> | "DuplicateSegment" | "ExcludedAudience";

export interface Problem {
    readonly code: ProblemCode;
    readonly kind: ProblemKind;
    /** Errors are refused when saving, warnings are not. */
    readonly severity: "error" | "warning";
    readonly path: string;
    readonly reference?: SegmentReference;
}

/** What is known of the segments a definition names: null is one that does not exist, an absent key one not read yet. */
export type KnownSegments = ReadonlyMap<string, Segment | null>;

export function checkJourney(journey: JourneyDocument, segments: KnownSegments): Problem[] {
    const audience = audienceOf(journey);
    const entityType = audience && segments.get(audience)?.entityType;
    const missing: Problem[] = audience ? [] : [{ code: "MissingAudience", kind: "MissingAudience", severity: "warning", path: "$.trigger.audience" }];
    return [...missing, ...journey.references.flatMap((reference) => check(reference, journey, segments, entityType))];
}

function check(reference: SegmentReference, journey: JourneyDocument, segments: KnownSegments, entityType?: string): Problem[] {
    const { id, role, path } = reference;
    const error = (kind: ProblemKind, code: ProblemCode = "InvalidDefinition"): Problem[] => [{ code, kind, severity: "error", path, reference }];
    const warning = (kind: Exclude<ProblemCode, "InvalidDefinition">): Problem[] => [{ code: kind, kind, severity: "warning", path, reference }];
    const segment = segments.get(id);

    if (segment === null) return error("NonExistingSegment", "NonExistingSegment");
    if (segment && entityType && segment.entityType !== entityType) return error("SegmentEntityMismatch", "SegmentEntityMismatch");
    if (isRepeated(reference, journey)) return error("DuplicateSegment");
    if (role === "Exclusion" && id === audienceOf(journey)) return error("ExcludedAudience");
    if (role === "Suppression" && id === audienceOf(journey)) return warning("SuppressionCoversEntry");
    return segment && !segment.active ? warning("SegmentNotReady") : [];
}

function isRepeated(reference: SegmentReference, journey: JourneyDocument): boolean {
    if (reference.role !== "Exclusion" && reference.role !== "Suppression") return false;
    const first = journey.references.find((r) => r.role === reference.role && r.id === reference.id);
    return first !== reference;
}

/** The excluding and suppressing segments that an audience of this entity type leaves without meaning. */
export function misfits(journey: JourneyDocument, segments: KnownSegments): SegmentReference[] {
    return checkJourney(journey, segments)
        .filter((p) => p.code === "SegmentEntityMismatch")
        .flatMap((p) => (p.reference && (p.reference.role === "Exclusion" || p.reference.role === "Suppression") ? [p.reference] : []));
}
