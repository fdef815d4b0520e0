import type { Segment } from "../segment";
import { checkTiles } from "./checkTiles";
import { audienceOf, JourneyDocument, SegmentReference } from "./journeyDocument";
import { graphOf } from "./journeyGraph";
import type { Tile } from "./tile";

/** The server's stable codes, or the name of what it only warns of. */
export type ProblemCode = "NonExistingSegment" | "SegmentEntityMismatch" | "InvalidDefinition" | "SuppressionCoversEntry" | "SegmentNotReady" | "MissingAudience" | "Incomplete";

/** Which sentence explains the problem: one code can have several reasons. */
export type ProblemKind =
    | Exclude<ProblemCode, "InvalidDefinition" | "Incomplete">
    | "DuplicateSegment"
    | "ExcludedAudience"
    | "NotStatic"
    | TileProblem;

type TileProblem =
    | "TooManyTiles"
    | "DuplicateTile"
    | "LongId"
    | "UnknownTile"
    | "UnknownCondition"
    | "BranchCount"
    | "BranchId"
    | "Dangling"
    | "Cycle"
    | "Unreached"
    | "OpenWait"
    | "OpenUpdate"
    | "OpenActivity"
    | "OpenSegment"
    | "OpenCustomApi"
    | "OpenCondition"
    | "EmptyBranch";

export interface Problem {
    readonly code: ProblemCode;
    readonly kind: ProblemKind;
    /** Errors are refused when saving, warnings are not. */
    readonly severity: "error" | "warning";
    readonly path: string;
    readonly reference?: SegmentReference;
    /** Id of the tile in which it is put right. */
    readonly tile?: string;
    /** What the sentence is about, where it is no segment. */
    readonly subject?: string;
}

/** What is known of the segments a definition names: null is one that does not exist, an absent key one not read yet. */
export type KnownSegments = ReadonlyMap<string, Segment | null>;

export function checkJourney(journey: JourneyDocument, segments: KnownSegments, graph = graphOf(journey)): Problem[] {
    const audience = audienceOf(journey);
    const entityType = audience && segments.get(audience)?.entityType;
    const missing: Problem[] = audience ? [] : [{ code: "MissingAudience", kind: "MissingAudience", severity: "warning", path: "$.trigger.audience" }];
    return [...missing, ...journey.references.flatMap((reference) => check(reference, journey, segments, entityType)), ...checkTiles(journey, graph)];
}

function check(reference: SegmentReference, journey: JourneyDocument, segments: KnownSegments, entityType?: string): Problem[] {
    const { id, role, path } = reference;
    const tile = role === "Condition" ? tileAt(journey, path) : undefined;
    const error = (kind: ProblemKind, code: ProblemCode = "InvalidDefinition"): Problem[] => [{ code, kind, severity: "error", path, reference, tile: tile?.id }];
    const warning = (kind: "SuppressionCoversEntry" | "SegmentNotReady" | "NotStatic"): Problem[] => [{ code: kind === "NotStatic" ? "Incomplete" : kind, kind, severity: "warning", path, reference, tile: tile?.id }];
    const segment = segments.get(id);

    if (segment === null) return error("NonExistingSegment", "NonExistingSegment");
    if (segment && entityType && segment.entityType !== entityType) return error("SegmentEntityMismatch", "SegmentEntityMismatch");
    if (isRepeated(reference, journey)) return error("DuplicateSegment");
    if (role === "Exclusion" && id === audienceOf(journey)) return error("ExcludedAudience");
    if (role === "Suppression" && id === audienceOf(journey)) return warning("SuppressionCoversEntry");
    if (segment && !segment.active) return warning("SegmentNotReady");
    return segment && tile?.type === "segment" && !segment.takesMembers ? warning("NotStatic") : [];
}

/** The tile that this path leads into. */
export function tileAt({ tiles }: JourneyDocument, path: string): Tile | undefined {
    const index = /^\$\.actions\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? undefined : tiles[Number(index)];
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
