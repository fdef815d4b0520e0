/** Where a value stands in the text: from `start` up to, but not including, `end`. */
export interface JsonSpan {
    readonly start: number;
    readonly end: number;
}

export interface JsonMember {
    readonly name: string;
    readonly nameStart: number;
    readonly value: JsonNode;
}

export interface JsonObject extends JsonSpan {
    readonly kind: "object";
    readonly members: readonly JsonMember[];
}

export interface JsonArray extends JsonSpan {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}

export interface JsonText extends JsonSpan {
    readonly kind: "string";
    readonly value: string;
}

/** A number keeps its place, not its value: 64-bit and decimal numbers must survive an edit elsewhere. */
export interface JsonLiteral extends JsonSpan {
    readonly kind: "number" | "boolean" | "null";
}

export type JsonNode = JsonObject | JsonArray | JsonText | JsonLiteral;

export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
    return node?.kind === "object" ? node.members.find((m) => m.name === name)?.value : undefined;
}
