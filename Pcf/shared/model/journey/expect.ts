import type { JsonNode, JsonObject } from "../json/jsonNode";
import type { Expectation } from "./journeyDocument";

/** A part of a definition that is of another kind than it must be, so that nothing can be shown of the whole. */
export class Unexpected extends Error {
    public constructor(
        public readonly path: string,
        public readonly expected: Expectation,
    ) {
        super(`${path}: ${expected} expected`);
        Object.setPrototypeOf(this, Unexpected.prototype);
    }
}

/** Null is as good as absent, for the server too. */
export function written(node: JsonNode | undefined): JsonNode | undefined {
    return node?.kind === "null" ? undefined : node;
}

export function expectObject(node: JsonNode, path: string): JsonObject {
    if (node.kind !== "object") throw new Unexpected(path, "object");
    return node;
}

export function expectText(node: JsonNode | undefined, path: string): string {
    if (node?.kind !== "string" || node.value === "") throw new Unexpected(path, "text");
    return node.value;
}
