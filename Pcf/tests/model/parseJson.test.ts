import { describe, expect, it } from "vitest";
import { JsonError } from "../../shared/model/json/jsonError";
import { member } from "../../shared/model/json/jsonNode";
import { jsonPath } from "../../shared/model/json/jsonPath";
import { parseJson } from "../../shared/model/json/parseJson";

function errorOf(text: string): JsonError {
    try {
        parseJson(text);
    } catch (error) {
        if (error instanceof JsonError) return error;
    }
    throw new Error(`No error for ${text}`);
}

const sound = ["0", "-1.5e+3", "true", "null", '""', '"\\u00e4\\n\\"/"', "[]", "{}", "[1,[2,[3]]]", '{"a":{"b":[true,false,null]}}', ' \t\r\n{ "a" : 1 , "b" : [ ] } ', '"\u007f\u0085"'];
const unsound = ["", " ", "{", "[", '"', "[1,]", "[1 2]", '{"a"}', '{"a":}', '{"a":1,}', "{a:1}", "'a'", "01", "1.", ".5", "+1", "1e", "NaN", "tru", "truex", '"\\x"', '"\\u12g4"', '"\n"', "1 2", "[1]]", "\ufeff{}"];

describe("Reading JSON", () => {
    it.each(sound)("A sound text is read: %j", (text) => {
        expect(() => parseJson(text)).not.toThrow();
        expect(() => JSON.parse(text) as unknown).not.toThrow();
    });

    it.each(unsound)("An unsound text is refused as the browser refuses it: %j", (text) => {
        expect(() => parseJson(text)).toThrow(JsonError);
        expect(() => JSON.parse(text) as unknown).toThrow();
    });

    it("A value remembers where it stands", () => {
        const text = '{ "trigger": { "audience": "x" } }';
        const audience = member(member(parseJson(text), "trigger"), "audience");
        expect(text.slice(audience?.start, audience?.end)).toBe('"x"');
    });

    it("Strings are decoded", () => {
        expect(parseJson('"\\u00e4\\t\\\\\\/"')).toMatchObject({ kind: "string", value: "ä\t\\/" });
    });

    it.each([
        ['{"a":\n  {"b":}}', "unexpected", "}", "$.a.b", 2, 8],
        ['{"a":[1,2', "unexpectedEnd", "", "$.a", 1, 10],
        ['{"actions":[{"next":01}]}', "badNumber", "01", "$.actions[0].next", 1, 21],
        ['{"a":1,"a":2}', "duplicateName", "a", "$", 1, 8],
        ['{"odd name":[tru]}', "unexpected", "t", "$['odd name'][0]", 1, 14],
        ['"\\q"', "badEscape", "\\q", "$", 1, 2],
    ])("The error of %j names reason, path and place", (text, reason, found, path, line, column) => {
        expect(errorOf(text)).toMatchObject({ reason, found, path, line, column });
    });

    it("Nesting beyond all sense is refused instead of exhausting the stack", () => {
        expect(errorOf("[".repeat(100000))).toMatchObject({ reason: "tooDeep" });
    });

    it("Paths are written as the server writes them", () => {
        expect(jsonPath(["actions", 2, "next"])).toBe("$.actions[2].next");
        expect(jsonPath(["it's"])).toBe("$['it\\'s']");
    });
});
