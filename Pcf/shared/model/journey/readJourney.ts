import { isGuid, plainGuid } from "../guid";
import { JsonError } from "../json/jsonError";
import { JsonNode, JsonObject, member } from "../json/jsonNode";
import { jsonPath } from "../json/jsonPath";
import { parseJson } from "../json/parseJson";
import { EmptyDefinition, Expectation, JourneyReading, ListPath, ListRole, SegmentReference, SegmentRole } from "./journeyDocument";

/** Reads a definition; one that cannot be understood is reported with its place, never repaired. */
export function readJourney(definition: string): JourneyReading {
    const text = definition.trim() === "" ? EmptyDefinition : definition;
    try {
        const root = expectObject(parseJson(text), "$");
        expectVersion(text, member(root, "version"));
        const actions = written(member(root, "actions"));
        const references = [...audience(root), ...list(root, "Exclusion"), ...list(root, "Suppression"), ...conditions(actions, ["actions"])];
        return { kind: "journey", journey: { text, root, references, stepCount: countSteps(actions) } };
    } catch (problem) {
        if (problem instanceof JsonError) return { kind: "malformed", error: problem };
        if (problem instanceof Unexpected) return { kind: "invalid", path: problem.path, expected: problem.expected };
        throw problem;
    }
}

class Unexpected extends Error {
    public constructor(
        public readonly path: string,
        public readonly expected: Expectation,
    ) {
        super(`${path}: ${expected} expected`);
        Object.setPrototypeOf(this, Unexpected.prototype);
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

/** Null is as good as absent, for the server too. */
function written(node: JsonNode | undefined): JsonNode | undefined {
    return node?.kind === "null" ? undefined : node;
}

/** Segments of tiles, wherever a tile keeps its `segmentId`: also in tiles this version does not know. */
function conditions(node: JsonNode | undefined, path: readonly (string | number)[]): SegmentReference[] {
    if (node?.kind === "array") return node.items.flatMap((item, index) => conditions(item, [...path, index]));
    if (node?.kind !== "object") return [];
    return node.members.flatMap(({ name, value }) => {
        const place = [...path, name];
        return name === "segmentId" ? [reference(value, "Condition", jsonPath(place))] : conditions(value, place);
    });
}

function reference(node: JsonNode, role: SegmentRole, path: string): SegmentReference {
    if (node.kind !== "string" || !isGuid(node.value)) throw new Unexpected(path, "guid");
    return { id: plainGuid(node.value), role, path };
}

function expectObject(node: JsonNode, path: string): JsonObject {
    if (node.kind !== "object") throw new Unexpected(path, "object");
    return node;
}

function expectVersion(text: string, version: JsonNode | undefined): void {
    const known = version?.kind === "number" && Number(text.slice(version.start, version.end)) === 1;
    if (!known) throw new Unexpected("$.version", "version");
}

function countSteps(actions: JsonNode | undefined): number {
    if (actions === undefined) return 0;
    if (actions.kind !== "array") throw new Unexpected("$.actions", "array");
    return actions.items.filter((action) => {
        const type = member(action, "type");
        return !(type?.kind === "string" && type.value === "exit");
    }).length;
}
