import { describe, expect, it } from "vitest";
import { shownOperators, toShown, toWritten } from "../../../shared/model/query/likePattern";
import { arityOf, isOperator, operatorsOf } from "../../../shared/model/query/operators";
import { valuesFor } from "../../../shared/model/query/valuesFor";
import { Random } from "../random";

describe("Contains", () => {
    it("Any text survives being written as a pattern", () => {
        for (let seed = 1; seed <= 300; seed++) {
            const random = new Random(seed);
            const text = Array.from({ length: 1 + random.below(6) }, () => random.pick(["%", "_", "[", "]", "a", " "])).join("");
            const comparison = { column: "a", operator: random.pick(["contains", "not-contains"]), values: [text] };
            expect(toShown(toWritten(comparison)), text).toEqual(comparison);
        }
    });

    it.each(["a%", "%a", "a", "%a%b%", "%a_b%", "%[a-z]%"])("The pattern %s stays a pattern", (pattern) => {
        const comparison = { column: "a", operator: "like", values: [pattern] };
        expect(toShown(comparison)).toEqual(comparison);
    });

    it("It is offered for text alone", () => {
        expect(shownOperators("text")).toContain("contains");
        expect(shownOperators("whole")).toEqual(operatorsOf("whole"));
        expect(isOperator("contains")).toBe(false);
    });
});

describe("Values after a change of operator", () => {
    it.each([
        ["ne", "eq", ["x"], ["x"]],
        ["in", "eq", ["x"], ["x"]],
        ["eq", "in", ["x", "y"], ["x"]],
        ["on", "last-x-days", ["7"], []],
        ["last-x-days", "on", ["2026-01-01"], []],
        ["null", "eq", ["x"], []],
        ["last-x-weeks", "last-x-days", ["7"], ["7"]],
    ])("%s after %s: %j becomes %j", (next, former, values, left) => {
        expect(valuesFor(next, former, values)).toEqual(left);
    });

    it("Today takes no value, a number of days one", () => {
        expect([arityOf("today"), arityOf("last-x-days"), arityOf("between"), arityOf("in"), arityOf("eq")]).toEqual(["none", "count", "two", "many", "one"]);
    });
});
