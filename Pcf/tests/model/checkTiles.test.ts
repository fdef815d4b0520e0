import { describe, expect, it } from "vitest";
import { checkJourney, KnownSegments } from "../../shared/model/journey/checkJourney";
import type { Segment } from "../../shared/model/segment";
import { segmentId } from "../../shared/testing/segments";
import { attribute, exit, journeyOf, read, wait } from "./journeys";

const Query = segmentId(1);
const List = segmentId(2);
const segment = (id: string, takesMembers: boolean): [string, Segment] => [id, { id, name: id, source: "", entityType: "contact", status: "", active: true, takesMembers }];
const known: KnownSegments = new Map([segment(Query, false), segment(List, true)]);

function problemsOf(...actions: object[]): string[] {
    return checkJourney(journeyOf(...actions), known)
        .filter((problem) => problem.kind !== "MissingAudience")
        .map(({ severity, kind, path, tile }) => `${severity} ${kind} ${path} ${tile ?? ""}`.trim());
}

describe("What keeps tiles from being saved", () => {
    it("A link to a tile that does not exist, at the start as well", () => {
        expect(problemsOf(wait("a", "gone"), exit)).toEqual(["error Dangling $.actions[0].next a", "warning Unreached $.actions[1] x"]);
        const start = read(JSON.stringify({ version: 1, start: "gone", actions: [exit] }));
        expect(checkJourney(start, known)).toContainEqual(expect.objectContaining({ kind: "Dangling", path: "$.start", severity: "error" }));
        expect(checkJourney(read('{"version":1}'), known).map(({ kind }) => kind)).toEqual(["MissingAudience"]);
    });

    it("A way that leads back", () => {
        expect(problemsOf(wait("a", "b"), wait("b", "a"))).toEqual(["error Cycle $.actions[1].next b"]);
    });

    it("An id that is there twice, or too long", () => {
        expect(problemsOf(wait("a", "x"), exit, exit)).toEqual(["error DuplicateTile $.actions[2].id x"]);
        expect(problemsOf(wait("a".repeat(101), "x"), exit)).toEqual([`error LongId $.actions[0].id ${"a".repeat(101)}`]);
    });

    it("A tile or a condition of a type that is not known", () => {
        expect(problemsOf({ id: "a", type: "sendFax", next: "x" }, exit)).toEqual(["error UnknownTile $.actions[0].type a"]);
        const odd = { ...attribute("a", "x"), branches: [{ id: "b", match: "all", conditions: [{ type: "moon" }], next: "x" }] };
        expect(problemsOf(odd, exit)).toEqual(["error UnknownCondition $.actions[0].branches[0].conditions[0] a"]);
    });

    it("501 tiles, 26 branches, no branch, two branches of one id", () => {
        const many = Array.from({ length: 500 }, (_, index) => wait(`t${index}`, index === 499 ? "x" : `t${index + 1}`));
        expect(problemsOf(...many, exit)).toEqual(["error TooManyTiles $.actions"]);
        const counts = (branches: number) => problemsOf(attribute("a", "x", ...Array.from({ length: branches }, () => "x")), exit).filter((problem) => problem.startsWith("error"));
        expect(counts(26)).toEqual(["error BranchCount $.actions[0].branches a"]);
        expect(counts(0)).toEqual(["error BranchCount $.actions[0].branches a"]);
        expect(counts(25)).toEqual([]);
        const twice = { ...attribute("a", "x"), branches: [1, 2].map(() => ({ id: "b", match: "all", conditions: [{ type: "segment", operator: "in", segmentId: Query }], next: "x" })) };
        expect(problemsOf(twice, exit)).toEqual(["error BranchId $.actions[0].branches[1].id a"]);
    });
});

describe("What is still open", () => {
    it.each([
        [{ type: "wait" }, "OpenWait", "minutes"],
        [{ type: "update", values: {} }, "OpenUpdate", "values"],
        [{ type: "createActivity" }, "OpenActivity", "activity"],
        [{ type: "segment", operation: "add" }, "OpenSegment", "segmentId"],
        [{ type: "customApi" }, "OpenCustomApi", "name"],
    ])("%j", (tile, kind, member) => {
        expect(problemsOf({ id: "a", next: "x", ...tile }, exit)).toEqual([`warning ${kind} $.actions[0].${member} a`]);
    });

    it("A branch without conditions, and conditions that ask for nothing", () => {
        expect(problemsOf(attribute("a", "x", "x"), exit)).toEqual(["warning EmptyBranch $.actions[0].branches[0].conditions a"]);
        const open = [{ type: "segment", operator: "in" }, { type: "attribute", filter: "" }];
        expect(problemsOf({ ...attribute("a", "x"), branches: [{ id: "b", match: "all", conditions: open, next: "x" }] }, exit)).toEqual([
            "warning OpenCondition $.actions[0].branches[0].conditions[0].segmentId a",
            "warning OpenCondition $.actions[0].branches[0].conditions[1].filter a",
        ]);
    });

    it("Adding people to a segment whose members are a query", () => {
        expect(problemsOf({ id: "a", type: "segment", operation: "add", segmentId: Query, next: "x" }, exit)).toEqual(["warning NotStatic $.actions[0].segmentId a"]);
        expect(problemsOf({ id: "a", type: "segment", operation: "add", segmentId: List, next: "x" }, exit)).toEqual([]);
    });
});
