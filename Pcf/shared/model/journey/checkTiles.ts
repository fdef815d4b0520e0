import type { Problem, ProblemKind } from "./checkJourney";
import type { JourneyDocument } from "./journeyDocument";
import type { JourneyGraph } from "./journeyGraph";
import { Limits, Tile } from "./tile";

/** What keeps the tiles from being saved (errors), or from being published (warnings): the rules of Plugins/Journeys/Definition. */
export function checkTiles(journey: JourneyDocument, graph: JourneyGraph): Problem[] {
    const { tiles } = journey;
    const tooMany = tiles.length > Limits.Tiles ? [error("TooManyTiles", "$.actions", undefined, String(tiles.length))] : [];
    const noStart = graph.broken.has(journey.start.path) ? [error("Dangling", journey.start.path, undefined, journey.start.target)] : [];
    return [...tooMany, ...noStart, ...tiles.flatMap((tile) => [...checkShape(tile, journey), ...checkLinks(tile, graph), ...checkContent(tile)])];
}

function checkShape(tile: Tile, { byId }: JourneyDocument): Problem[] {
    const { id, path, type, branches } = tile;
    const branchIds = branches.map((branch) => branch.id);
    return [
        ...(byId.get(id) !== tile ? [error("DuplicateTile", `${path}.id`, id, id)] : []),
        ...(id.length > Limits.TileId ? [error("LongId", `${path}.id`, id, id)] : []),
        ...(type === "unknown" ? [error("UnknownTile", `${path}.type`, id, tile.writtenType)] : []),
        ...(type === "attribute" && (branches.length === 0 || branches.length > Limits.Branches) ? [error("BranchCount", `${path}.branches`, id, String(branches.length))] : []),
        ...branches.flatMap((branch, index) => (branch.id === "" || branchIds.indexOf(branch.id) < index ? [error("BranchId", `${branch.path}.id`, id, branch.id)] : [])),
        ...branches.flatMap((branch) => branch.conditions.flatMap((condition) => (condition.kind === "unknown" ? [error("UnknownCondition", condition.path, id)] : []))),
    ];
}

function checkLinks({ id, path, links }: Tile, { broken, reached, incoming }: JourneyGraph): Problem[] {
    const lost = !reached.has(id) && !incoming.has(id) ? [warning("Unreached", path, id)] : [];
    return [...lost, ...links.flatMap((link) => (broken.has(link.path) ? [error(broken.get(link.path) === "cycle" ? "Cycle" : "Dangling", link.path, id, link.target)] : []))];
}

function checkContent({ id, path, type, minutes, values, activity, segmentId, name, branches }: Tile): Problem[] {
    const open = (kind: ProblemKind, member: string) => [warning(kind, `${path}.${member}`, id)];
    switch (type) {
        case "wait":
            return minutes === undefined ? open("OpenWait", "minutes") : [];
        case "update":
            return values.length === 0 ? open("OpenUpdate", "values") : [];
        case "createActivity":
            return activity === "" ? open("OpenActivity", "activity") : [];
        case "segment":
            return segmentId === undefined ? open("OpenSegment", "segmentId") : [];
        case "customApi":
            return name === "" ? open("OpenCustomApi", "name") : [];
        default:
            return branches.flatMap((branch) => {
                if (branch.conditions.length === 0) return [warning("EmptyBranch", `${branch.path}.conditions`, id, branch.name)];
                return branch.conditions.flatMap((condition) => {
                    if (condition.kind === "segment" && condition.segmentId === undefined) return [warning("OpenCondition", `${condition.path}.segmentId`, id)];
                    return condition.kind === "attribute" && condition.filter === "" ? [warning("OpenCondition", `${condition.path}.filter`, id)] : [];
                });
            });
    }
}

function error(kind: ProblemKind, path: string, tile?: string, subject?: string): Problem {
    return { code: "InvalidDefinition", kind, severity: "error", path, tile, subject };
}

function warning(kind: ProblemKind, path: string, tile: string, subject?: string): Problem {
    return { code: "Incomplete", kind, severity: "warning", path, tile, subject };
}
