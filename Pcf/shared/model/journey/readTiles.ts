import { isGuid, plainGuid } from "../guid";
import { JsonArray, JsonNode, JsonObject, member } from "../json/jsonNode";
import { expectObject, expectText, Unexpected, written } from "./expect";
import { Branch, BranchCondition, Link, Tile, TileType, TileTypes } from "./tile";

/** Reads the tiles of `$.actions`. What the server would refuse is read as far as it can be shown, so that it can be put right. */
export function readTiles(text: string, actions: JsonArray): Tile[] {
    return actions.items.map((item, index) => new TileReader(text, index, expectObject(item, `$.actions[${index}]`)).read());
}

export function linkOf(owner: JsonObject, member_: Link["member"], path: string, from?: string, branch?: string | null): Link {
    const node = member(owner, member_);
    const text = node?.kind === "string" ? node : undefined;
    return { path: `${path}.${member_}`, from, branch, target: text?.value || undefined, owner, member: member_, written: text };
}

class TileReader {
    private readonly path: string;

    public constructor(
        private readonly text: string,
        private readonly index: number,
        private readonly node: JsonObject,
    ) {
        this.path = `$.actions[${index}]`;
    }

    public read(): Tile {
        const { node, path, index } = this;
        const id = expectText(member(node, "id"), `${path}.id`);
        const writtenType = textOf(member(node, "type"));
        const type = TileTypes.find((each) => each === writtenType) ?? "unknown";
        const branches = type === "attribute" ? this.branches() : [];
        const minutes = member(node, "minutes");
        const segment = textOf(member(node, "segmentId"));
        return {
            id,
            path,
            index,
            node,
            type,
            writtenType,
            name: textOf(member(node, "name")),
            links: this.links(id, type, branches),
            branches,
            minutes: minutes?.kind === "number" ? Number(this.text.slice(minutes.start, minutes.end)) : undefined,
            values: this.values(),
            activity: textOf(member(node, "activity")),
            removes: textOf(member(node, "operation")) === "remove",
            segmentId: isGuid(segment) ? plainGuid(segment) : undefined,
        };
    }

    private links(id: string, type: TileType | "unknown", branches: readonly Branch[]): Link[] {
        if (type === "exit") return [];
        if (type === "attribute") return [...branches.map((branch) => linkOf(branch.node, "next", branch.path, id, branch.id)), linkOf(this.node, "otherNext", this.path, id, null)];
        return type === "unknown" && !member(this.node, "next") ? [] : [linkOf(this.node, "next", this.path, id)];
    }

    private values(): Tile["values"] {
        const values = written(member(this.node, "values"));
        return values ? expectObject(values, `${this.path}.values`).members.map(({ name, value }) => ({ column: name, value })) : [];
    }

    private branches(): Branch[] {
        return objects(this.node, "branches", this.path).map(({ node, path }) => ({
            path,
            node,
            id: textOf(member(node, "id")),
            name: textOf(member(node, "name")),
            matchesAny: textOf(member(node, "match")) === "any",
            conditions: objects(node, "conditions", path).map(({ node: condition, path: place }) => readCondition(condition, place)),
        }));
    }
}

function readCondition(node: JsonObject, path: string): BranchCondition {
    switch (textOf(member(node, "type"))) {
        case "segment": {
            const id = textOf(member(node, "segmentId"));
            return { kind: "segment", path, node, negated: textOf(member(node, "operator")) === "not-in", segmentId: isGuid(id) ? plainGuid(id) : undefined };
        }
        case "attribute":
            return { kind: "attribute", path, node, filter: textOf(member(node, "filter")) };
        default:
            return { kind: "unknown", path, node };
    }
}

function objects(owner: JsonObject, name: string, path: string): { node: JsonObject; path: string }[] {
    const list = written(member(owner, name));
    if (list && list.kind !== "array") throw new Unexpected(`${path}.${name}`, "array");
    return (list?.items ?? []).map((item, index) => {
        const place = `${path}.${name}[${index}]`;
        return { node: expectObject(item, place), path: place };
    });
}

function textOf(node: JsonNode | undefined): string {
    return node?.kind === "string" ? node.value : "";
}
