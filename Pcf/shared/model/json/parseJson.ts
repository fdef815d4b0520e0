import { JsonError, JsonReason } from "./jsonError";
import type { JsonArray, JsonLiteral, JsonMember, JsonNode, JsonObject, JsonText } from "./jsonNode";
import { jsonPath } from "./jsonPath";

const MaxDepth = 200;
const Space = /[ \t\n\r]*/y;
const Numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const Word = /true|false|null/y;
// \P{Cc} leaves out DEL and the C1 controls too, which JSON allows
const Plain = /(?:[^"\\\p{Cc}]|[\x7f-\x9f])*/uy;
const Escapes: Record<string, string> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * Reads JSON (RFC 8259) and remembers where each value stands, so that an edit can replace that place and leave the rest as written.
 * @throws {JsonError}
 */
export function parseJson(text: string): JsonNode {
    return new Reader(text).document();
}

class Reader {
    private at = 0;
    private readonly path: (string | number)[] = [];

    public constructor(private readonly text: string) {}

    public document(): JsonNode {
        this.skipSpace();
        const root = this.value();
        this.skipSpace();
        if (this.at < this.text.length) throw this.unexpected();
        return root;
    }

    private value(): JsonNode {
        if (this.path.length > MaxDepth) throw this.error("tooDeep");
        switch (this.text[this.at]) {
            case "{":
                return this.object();
            case "[":
                return this.array();
            case '"':
                return this.string();
            default:
                return this.literal();
        }
    }

    private object(): JsonObject {
        const start = this.at++;
        const members: JsonMember[] = [];
        const names = new Set<string>();
        this.list("}", () => {
            if (this.text[this.at] !== '"') throw this.unexpected();
            const name = this.string();
            if (names.has(name.value)) throw this.error("duplicateName", name.value, name.start);
            names.add(name.value);
            this.skipSpace();
            this.expect(":");
            this.skipSpace();
            this.path.push(name.value);
            members.push({ name: name.value, nameStart: name.start, value: this.value() });
            this.path.pop();
        });
        return { kind: "object", start, end: this.at, members };
    }

    private array(): JsonArray {
        const start = this.at++;
        const items: JsonNode[] = [];
        this.list("]", () => {
            this.path.push(items.length);
            items.push(this.value());
            this.path.pop();
        });
        return { kind: "array", start, end: this.at, items };
    }

    private list(close: string, entry: () => void): void {
        this.skipSpace();
        if (this.text[this.at] === close) {
            this.at++;
            return;
        }
        for (;;) {
            entry();
            this.skipSpace();
            if (this.text[this.at] === close) {
                this.at++;
                return;
            }
            this.expect(",");
            this.skipSpace();
        }
    }

    private string(): JsonText {
        const start = this.at++;
        let value = "";
        for (;;) {
            value += this.match(Plain);
            const next = this.text[this.at];
            if (next === undefined) throw this.error("unexpectedEnd");
            if (next === '"') {
                this.at++;
                return { kind: "string", start, end: this.at, value };
            }
            if (next !== "\\") throw this.error("controlCharacter");
            value += this.escape();
        }
    }

    private escape(): string {
        const letter = this.text[this.at + 1] ?? "";
        const plain = Escapes[letter];
        if (plain !== undefined) {
            this.at += 2;
            return plain;
        }
        const code = this.text.slice(this.at + 2, this.at + 6);
        if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(code)) throw this.error("badEscape", `\\${letter}`);
        this.at += 6;
        return String.fromCharCode(parseInt(code, 16));
    }

    private literal(): JsonLiteral {
        const start = this.at;
        const word = this.match(Word);
        if (word) return { kind: word === "null" ? "null" : "boolean", start, end: this.at };
        if (this.match(Numeral)) {
            if (/[\w.+-]/.test(this.text[this.at] ?? "")) throw this.error("badNumber", this.text.slice(start, this.at + 1), start);
            return { kind: "number", start, end: this.at };
        }
        throw this.unexpected();
    }

    private match(pattern: RegExp): string {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? "";
        this.at += found.length;
        return found;
    }

    private skipSpace(): void {
        this.match(Space);
    }

    private expect(character: string): void {
        if (this.text[this.at] !== character) throw this.unexpected();
        this.at++;
    }

    private unexpected(): JsonError {
        const found = this.text[this.at];
        return found === undefined ? this.error("unexpectedEnd") : this.error("unexpected", found);
    }

    private error(reason: JsonReason, found = "", at = this.at): JsonError {
        const before = this.text.slice(0, at).split("\n");
        return new JsonError(reason, found, jsonPath(this.path), before.length, (before[before.length - 1] ?? "").length + 1);
    }
}
