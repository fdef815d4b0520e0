import type { JsonNode, JsonObject, JsonText } from "../json/jsonNode";

export type TileType = "attribute" | "wait" | "update" | "createActivity" | "segment" | "customApi" | "exit";

export const TileTypes: readonly TileType[] = ["attribute", "wait", "update", "createActivity", "segment", "customApi", "exit"];

/** How much the server takes (Plugins/Journeys/Definition/DefinitionLimits). */
export const Limits = { Tiles: 500, Branches: 25, TileId: 100 } as const;

/** The way from the start, from a tile or from one of its branches to the next tile. */
export interface Link {
    /** JSONPath of the link, unlike that of any other link. */
    readonly path: string;
    /** Tile that it leaves; undefined for the start of the journey. */
    readonly from?: string;
    /** Branch that it leaves; null for those who take no branch; undefined where there is only one way. */
    readonly branch?: string | null;
    /** Tile that it leads to; undefined where none is written. */
    readonly target?: string;
    /** Where the target is written, or would be. */
    readonly owner: JsonObject;
    readonly member: "start" | "next" | "otherNext";
    readonly written?: JsonText;
}

export interface SegmentCondition {
    readonly kind: "segment";
    readonly path: string;
    readonly node: JsonObject;
    readonly negated: boolean;
    readonly segmentId?: string;
}

export interface FilterCondition {
    readonly kind: "attribute";
    readonly path: string;
    readonly node: JsonObject;
    /** FetchXML of a filter over the audience's table. */
    readonly filter: string;
}

/** A condition of a type that is not known here. */
export interface UnknownCondition {
    readonly kind: "unknown";
    readonly path: string;
    readonly node: JsonObject;
}

export type BranchCondition = SegmentCondition | FilterCondition | UnknownCondition;

export interface Branch {
    readonly path: string;
    readonly node: JsonObject;
    readonly id: string;
    readonly name: string;
    /** Whether one condition is enough; otherwise all must hold. */
    readonly matchesAny: boolean;
    readonly conditions: readonly BranchCondition[];
}

export interface ColumnValue {
    readonly column: string;
    readonly value: JsonNode;
}

export interface Tile {
    readonly id: string;
    readonly path: string;
    /** Place in `$.actions`. */
    readonly index: number;
    readonly node: JsonObject;
    /** "unknown" for what the server does not take. */
    readonly type: TileType | "unknown";
    readonly writtenType: string;
    /** Display name; of a custom API, its unique name. */
    readonly name: string;
    /** Ways out: of an attribute tile those of its branches in their order, then the other one. */
    readonly links: readonly Link[];
    readonly branches: readonly Branch[];
    readonly minutes?: number;
    readonly values: readonly ColumnValue[];
    readonly activity: string;
    readonly removes: boolean;
    readonly segmentId?: string;
}
