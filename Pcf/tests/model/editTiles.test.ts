import { describe, expect, it } from "vitest";
import { canAddBranch, canRemoveBranch, withBranch, withFilterCondition, withMovedBranch, withoutBranch, withoutCondition, withSegmentCondition } from "../../shared/model/journey/editBranches";
import { canLeave, copyable, hasRoom, linksTo, placeOfStep, targetsOf, waysApart, withColumnValue, withCopy, withLink, withMovedTile, withoutTile, withTile, withValue } from "../../shared/model/journey/editTiles";
import { EmptyDefinition, JourneyDocument } from "../../shared/model/journey/journeyDocument";
import { graphOf } from "../../shared/model/journey/journeyGraph";
import { Link, Tile, TileTypes } from "../../shared/model/journey/tile";
import { record, startHistory, undo } from "../../shared/model/history";
import { attribute, exit, journeyOf, randomJourney, read, refusals, wait } from "./journeys";
import { Random } from "./random";

interface Written {
    readonly id: string;
    readonly next?: string;
    readonly otherNext?: string;
    readonly branches?: { readonly id: string; readonly next: string }[];
}

/** The way somebody goes who always takes the branch of this place (beyond the last: Other). */
function way(text: string, branch = 0): string[] {
    const { start, actions } = JSON.parse(text) as { start: string; actions: Written[] };
    const passed: string[] = [];
    for (let id: string | undefined = start; id !== undefined; ) {
        passed.push(id);
        const tile = actions.find((each) => each.id === id);
        id = tile?.branches ? (tile.branches[branch]?.next ?? tile.otherNext) : tile?.next;
    }
    return passed;
}

const tile = (journey: JourneyDocument, id: string): Tile => {
    const found = journey.byId.get(id);
    if (!found) throw new Error(`No tile ${id}`);
    return found;
};

const link = (journey: JourneyDocument, id: string, branch = 0): Link => tile(journey, id).links[branch];

describe("Adding a tile", () => {
    it.each(TileTypes.filter((type) => type !== "exit"))("A new %s tile comes between the link's two ends", (type) => {
        const journey = journeyOf(wait("a", "b"), wait("b", "x"), exit);
        const edit = withTile(journey, [link(journey, "a")], type);
        expect(way(edit.text)).toEqual(["a", edit.tile, "b", "x"]);
        expect(refusals(edit.text)).toEqual([]);
    });

    it("On the start of a journey without tiles an exit is made as well", () => {
        const journey = read('{"version":1}');
        const edit = withTile(journey, [journey.start], "wait");
        expect(way(edit.text)).toEqual([edit.tile, expect.stringMatching(/^exit-/)]);
        expect(refusals(edit.text)).toEqual([]);
    });

    it("A tile put where ways meet is passed by all of them", () => {
        const journey = journeyOf(attribute("a", "x", "b"), wait("b", "x"), exit);
        const edit = withTile(journey, linksTo(journey, "x"), "update");
        expect(way(edit.text, 0)).toEqual(["a", "b", edit.tile, "x"]);
        expect(way(edit.text, 1)).toEqual(["a", edit.tile, "x"]);
    });

    it("An exit ends only the way it is put on, and is offered only where nothing gets out of reach", () => {
        const journey = journeyOf(attribute("a", "c", "b"), wait("b", "c"), wait("c", "x"), exit);
        expect(canLeave(journey, [link(journey, "b")])).toBe(true);
        expect(canLeave(journey, linksTo(journey, "c"))).toBe(false);
        expect(canLeave(journey, [link(journey, "c")])).toBe(true);
        const edit = withTile(journey, [link(journey, "b")], "exit");
        expect(way(edit.text, 0)).toEqual(["a", "b", edit.tile]);
        expect(way(edit.text, 1)).toEqual(["a", "c", "x"]);
    });

    it("A copy has a new id, new branches and the follower of its place; everything else is as it was", () => {
        const text = '{"version":1,"start":"a","actions":[{ "id":"a", "type":"attribute", "x-note":1.10, "branches":[{"id":"b1","match":"any","conditions":[],"next":"w"}], "otherNext":"x" },{"id":"w","type":"wait","next":"x"},{"id":"x","type":"exit"}]}';
        const journey = read(text);
        const edit = withCopy(journey, [link(journey, "w")], copyable(journey, tile(journey, "a")));
        expect(way(edit.text)).toEqual(["a", "w", edit.tile, "x"]);
        expect(edit.text).toContain(`{ "id":"${edit.tile}", "type":"attribute", "x-note":1.10, "branches":[{"id":"b`);
        expect(refusals(edit.text)).toEqual([]);
    });
});

describe("Deleting a tile", () => {
    it("Its follower takes its place, for everybody who came to it", () => {
        const journey = journeyOf(attribute("a", "c", "b"), wait("b", "c"), wait("c", "x"), exit);
        const text = withoutTile(journey, tile(journey, "c"));
        expect([way(text, 0), way(text, 1)]).toEqual([["a", "b", "x"], ["a", "x"]]);
    });

    it("Of an attribute tile the kept way stays, and what only the others led to goes", () => {
        const journey = journeyOf(attribute("a", "c", "b"), wait("b", "d"), wait("c", "d"), wait("d", "x"), exit);
        expect(waysApart(tile(journey, "a"))).toBe(true);
        const text = withoutTile(journey, tile(journey, "a"), link(journey, "a", 1));
        expect(JSON.parse(text)).toMatchObject({ start: "c", actions: [{ id: "c" }, { id: "d" }, { id: "x" }] });
    });

    it("An exit stays", () => {
        const journey = journeyOf(wait("a", "x"), exit);
        expect(withoutTile(journey, tile(journey, "x"))).toBe(journey.text);
    });
});

describe("Moving a tile", () => {
    const chain = journeyOf(wait("a", "b"), wait("b", "c"), wait("c", "x"), exit);

    it("Up and down change places with the neighbour, and stop at the ends", () => {
        const moved = (id: string, step: -1 | 1) => {
            const place = placeOfStep(chain, graphOf(chain), tile(chain, id), step);
            const text = place && withMovedTile(chain, graphOf(chain), tile(chain, id), place);
            return text && way(text);
        };
        expect(moved("b", -1)).toEqual(["b", "a", "c", "x"]);
        expect(moved("b", 1)).toEqual(["a", "c", "b", "x"]);
        expect(moved("a", -1)).toBeUndefined();
        expect(moved("c", 1)).toBeUndefined();
    });

    it("To where it stands is no move", () => {
        const graph = graphOf(chain);
        expect(withMovedTile(chain, graph, tile(chain, "b"), [link(chain, "a")])).toBeUndefined();
        expect(withMovedTile(chain, graph, tile(chain, "b"), [link(chain, "b")])).toBeUndefined();
    });

    it("An attribute tile moves with all up to where its ways meet", () => {
        const journey = journeyOf(wait("s", "a"), attribute("a", "c", "b"), wait("b", "d"), wait("c", "d"), wait("d", "x"), exit);
        const text = withMovedTile(journey, graphOf(journey), tile(journey, "a"), [link(journey, "d")]) ?? "";
        expect([way(text, 0), way(text, 1)]).toEqual([["s", "d", "a", "b", "x"], ["s", "d", "a", "c", "x"]]);
        expect(refusals(text)).toEqual([]);
    });

    it("Into its own branch, or with ways that end apart, it does not move", () => {
        const journey = journeyOf(attribute("a", "y", "b"), wait("b", "x"), exit, { id: "y", type: "exit" });
        expect(withMovedTile(journey, graphOf(journey), tile(journey, "a"), [link(journey, "b")])).toBeUndefined();
    });

    it("Out of a branch to where the branches have met", () => {
        const journey = journeyOf(attribute("a", "c", "b"), wait("b", "c"), wait("c", "x"), exit);
        const text = withMovedTile(journey, graphOf(journey), tile(journey, "b"), linksTo(journey, "c")) ?? "";
        expect([way(text, 0), way(text, 1)]).toEqual([["a", "b", "c", "x"], ["a", "b", "c", "x"]]);
    });
});

describe("Leading a way on to another tile", () => {
    it("What nobody reaches any more goes; a way back is not offered", () => {
        const journey = journeyOf(attribute("a", "c", "b"), wait("b", "y"), wait("c", "x"), exit, { id: "y", type: "exit" });
        const offered = targetsOf(graphOf(journey), link(journey, "b"));
        expect(offered.map(({ id }) => id).sort()).toEqual(["c", "x"]);
        expect(JSON.parse(withLink(journey, link(journey, "b"), "c"))).toMatchObject({ actions: [{ id: "a" }, { id: "b", next: "c" }, { id: "c" }, { id: "x" }] });
    });
});

describe("Editing an attribute tile", () => {
    it("A new branch goes on as those who take none; another order, and without a branch", () => {
        const journey = journeyOf(attribute("a", "x", "b"), wait("b", "x"), exit);
        const { text, branch } = withBranch(journey, tile(journey, "a"));
        const two = read(text);
        expect(tile(two, "a").branches.map(({ id }) => id)).toEqual(["b1", branch]);
        expect(link(two, "a", 1).target).toBe("x");
        const swapped = read(withMovedBranch(two, tile(two, "a"), tile(two, "a").branches[0], 1));
        expect(tile(swapped, "a").branches.map(({ id }) => id)).toEqual([branch, "b1"]);
        expect(JSON.parse(withoutBranch(swapped, tile(swapped, "a"), tile(swapped, "a").branches[1]))).toMatchObject({ actions: [{ branches: [{ id: branch }] }, exit] });
    });

    it("A tile keeps its last branch, and takes no more than 25", () => {
        const journey = journeyOf(attribute("a", "x", ...Array.from({ length: 25 }, () => "x")), exit);
        expect(canAddBranch(tile(journey, "a"))).toBe(false);
        expect(canRemoveBranch(tile(journeyOf(attribute("a", "x", "x"), exit), "a"))).toBe(false);
    });

    it("Conditions are added as the server reads them, and removed without a trace", () => {
        const journey = journeyOf(attribute("a", "x", "x"), exit);
        const branch = (each: JourneyDocument) => tile(each, "a").branches[0];
        const one = read(withSegmentCondition(journey, branch(journey)));
        const both = read(withFilterCondition(one, branch(one), '<filter><condition attribute="a" operator="null"/></filter>'));
        expect(branch(both).conditions).toMatchObject([{ kind: "segment", negated: false }, { kind: "attribute", filter: '<filter><condition attribute="a" operator="null"/></filter>' }]);
        expect(withoutCondition(both, branch(both), branch(both).conditions[1])).toBe(one.text);
    });

    it("Values of a tile and of its columns are set and taken away in place", () => {
        const journey = journeyOf({ id: "a", type: "update", next: "x" }, exit);
        const one = read(withColumnValue(journey, tile(journey, "a"), "description", '"VIP"'));
        expect(JSON.parse(one.text)).toMatchObject({ actions: [{ values: { description: "VIP" } }, exit] });
        expect(JSON.parse(withColumnValue(one, tile(one, "a"), "description", undefined))).toMatchObject({ actions: [{ values: {} }, exit] });
        expect(withValue(read(withValue(journey, tile(journey, "a"), "name", '"Mark"')), tile(read(withValue(journey, tile(journey, "a"), "name", '"Mark"')), "a"), "name", undefined)).toBe(journey.text);
    });
});

describe("Any edits of any journey", () => {
    const pick = <T,>(random: Random, items: readonly T[]): T => random.pick(items);

    function randomEdit(random: Random, journey: JourneyDocument): string {
        const graph = graphOf(journey);
        const chosen = pick(random, journey.tiles);
        const target = pick(random, graph.links);
        const place = random.below(3) === 0 && target.target !== undefined ? linksTo(journey, target.target) : [target];
        switch (random.below(9)) {
            case 0:
            case 1: {
                const type = pick(random, TileTypes);
                return type === "exit" && !canLeave(journey, place) ? journey.text : withTile(journey, place, type).text;
            }
            case 2:
                return chosen.type === "exit" ? journey.text : withCopy(journey, place, copyable(journey, chosen)).text;
            case 3:
                return withoutTile(journey, chosen, chosen.links[random.below(chosen.links.length)]);
            case 4:
                return withMovedTile(journey, graph, chosen, place) ?? journey.text;
            case 5: {
                const step = placeOfStep(journey, graph, chosen, pick(random, [-1, 1] as const));
                return (step && withMovedTile(journey, graph, chosen, step)) ?? journey.text;
            }
            case 6: {
                const offered = targetsOf(graph, target);
                return offered.length > 0 ? withLink(journey, target, pick(random, offered).id) : journey.text;
            }
            default: {
                if (chosen.type !== "attribute") return withValue(journey, chosen, chosen.type === "customApi" ? "note" : "name", '"Renamed"');
                const branch = pick(random, chosen.branches);
                const edits = [
                    () => (canAddBranch(chosen) ? withBranch(journey, chosen).text : journey.text),
                    () => (canRemoveBranch(chosen) ? withoutBranch(journey, chosen, branch) : journey.text),
                    () => withMovedBranch(journey, chosen, branch, 1),
                    () => withSegmentCondition(journey, branch),
                    () => (branch.conditions[0] ? withoutCondition(journey, branch, branch.conditions[0]) : journey.text),
                ];
                return pick(random, edits)();
            }
        }
    }

    it("Leave what the server takes as a draft, no tile out of reach, unknown parts as written, and come back by undo", () => {
        for (let seed = 1; seed <= 150; seed++) {
            const random = new Random(seed);
            const first = seed % 10 === 0 ? EmptyDefinition : randomJourney(random, 1 + random.below(14));
            expect(refusals(first), `seed ${seed}`).toEqual([]);
            const texts = [first];
            let history = startHistory(first);
            for (let step = 0; step < 12; step++) {
                const journey = read(history.present);
                const { reached } = graphOf(journey);
                const allReached = reached.size === journey.tiles.length;
                const edited = randomEdit(random, journey);
                const where = `seed ${seed}, step ${step}\n${journey.text}\n${edited}`;
                expect(refusals(edited), where).toEqual([]);
                const after = read(edited);
                const now = graphOf(after).reached;
                // what no way led to before may keep what it leads to
                if (allReached) expect(after.tiles.filter(({ id }) => !now.has(id)).map(({ id }) => id), where).toEqual([]);
                if (first !== EmptyDefinition) expect(edited, where).toContain('"x-root":[1.50]');
                after.tiles.filter(({ id }) => first.includes(`"ü \\u20ac ${id}"`)).forEach(({ id }) => expect(edited, where).toContain(`"ü \\u20ac ${id}"`));
                if (edited !== history.present) texts.push(edited);
                history = record(history, edited);
            }
            for (const text of [...texts].reverse()) {
                expect(history.present).toBe(text);
                history = undo(history);
            }
            expect(history.present).toBe(first);
        }
    });

    it("At 500 tiles there is no room for more", () => {
        const tiles = Array.from({ length: 499 }, (_, index) => wait(`t${index}`, index === 498 ? "x" : `t${index + 1}`));
        expect(hasRoom(journeyOf(...tiles, exit))).toBe(false);
        expect(hasRoom(journeyOf(...tiles.slice(1), exit))).toBe(true);
    });
});
