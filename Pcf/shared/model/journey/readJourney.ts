import { isGuid, plainGuid } from "../guid";
import { JsonError } from "../json/jsonError";
import { JsonArray, JsonNode, JsonObject, member } from "../json/jsonNode";
import { jsonPath } from "../json/jsonPath";
import { parseJson } from "../json/parseJson";
import { expectObject, Unexpected, written } from "./expect";
import { EmptyDefinition, JourneyReading, ListPath, ListRole, SegmentReference, SegmentRole } from "./journeyDocument";
import { linkOf, readTiles } from "./readTiles";
import type { Tile } from "./tile";

/** Reads a definition; one that cannot be understood is reported with its place, never repaired. */
export function readJourney(definition: string): JourneyReading {
    const text = definition.trim() === "" ? EmptyDefinition : definition;
    try {
        const root = expectObject(parseJson(text), "$");
        expectVersion(text, member(root, "version"));
        const actions = written(member(root, "actions"));
        const references = [...audience(root), ...list(root, "Exclusion"), ...list(root, "Suppression"), ...conditions(actions, ["actions"])];
        const tiles = actions ? readTiles(text, expectActions(actions)) : [];
        return { kind: "journey", journey: { text, root, references, tiles, byId: firstOfEachId(tiles), start: linkOf(root, "start", "$") } };
    } catch (problem) {
        if (problem instanceof JsonError) return { kind: "malformed", error: problem };
        if (problem instanceof Unexpected) return { kind: "invalid", path: problem.path, expected: problem.expected };
        throw problem;
    }
}

function audience(root: JsonObject): SegmentReference[] {
    const id = written(member(section(root, "trigger"), "audience"));
    return id ? [reference(id, "Entry", "$.trigger.audience")] : [];
}

function list(root: JsonObject, role: ListRole): SegmentReference[] {
    const [parent, name] = ListPath[role];
    const path = `$.${parent}.${name}`;
    const ids = written(member(section(root, parent), name));
    if (!ids) return [];
    if (ids.kind !== "array") throw new Unexpected(path, "array");
    return ids.items.map((id, index) => reference(id, role, `${path}[${index}]`));
}

function section(root: JsonObject, name: string): JsonObject | undefined {
    const node = written(member(root, name));
    return node && expectObject(node, `$.${name}`);
}

/** Segments of tiles, wherever a tile keeps its `segmentId`: also in tiles this version does not know. */
function conditions(node: JsonNode | undefined, path: readonly (string | number)[]): SegmentReference[] {
    if (node?.kind === "array") return node.items.flatMap((item, index) => conditions(item, [...path, index]));
    if (node?.kind !== "object") return [];
    return node.members.flatMap(({ name, value }) => {
        const place = [...path, name];
        if (name !== "segmentId") return conditions(value, place);
        return written(value) ? [reference(value, "Condition", jsonPath(place))] : [];
    });
}

function reference(node: JsonNode, role: SegmentRole, path: string): SegmentReference {
    if (node.kind !== "string" || !isGuid(node.value)) throw new Unexpected(path, "guid");
    return { id: plainGuid(node.value), role, path };
}

function expectVersion(text: string, version: JsonNode | undefined): void {
    const known = version?.kind === "number" && Number(text.slice(version.start, version.end)) === 1;
    if (!known) throw new Unexpected("$.version", "version");
}

function expectActions(actions: JsonNode): JsonArray {
    if (actions.kind !== "array") throw new Unexpected("$.actions", "array");
    return actions;
}

function firstOfEachId(tiles: readonly Tile[]): ReadonlyMap<string, Tile> {
    return new Map([...tiles].reverse().map((tile) => [tile.id, tile]));
}
