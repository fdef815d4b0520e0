import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { JourneyDocument } from "../../shared/model/journey/journeyDocument";
import { graphOf } from "../../shared/model/journey/journeyGraph";
import { outlineOf, OutlineStep } from "../../shared/model/journey/journeyOutline";
import { Box, JourneyLayout, layoutJourney } from "../../shared/model/journey/layoutJourney";
import { withTile } from "../../shared/model/journey/editTiles";
import { attribute, exit, journeyOf, randomJourney, read, wait } from "./journeys";
import { Random } from "./random";

const card = { width: 240, height: 72 };

function layout(journey: JourneyDocument): JourneyLayout {
    const graph = graphOf(journey);
    return layoutJourney(outlineOf(journey, graph), graph, card);
}

function overlap(a: Box, b: Box): boolean {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Pairs that lie over each other; found first and expected once, for an expectation costs more than a comparison. */
const overlaps = (some: readonly Box[], others: readonly Box[] = []) => some.flatMap((a, i) => [...some.slice(i + 1), ...others].filter((b) => overlap(a, b)).map((b) => [a, b]));

const boxesOf = (drawn: JourneyLayout) => [drawn.entry, drawn.exit, ...drawn.cards.values()];

function tilesOf(steps: readonly OutlineStep[]): string[] {
    return steps.flatMap(({ tile, ways }) => [tile.id, ...ways.flatMap((way) => tilesOf(way.steps))]);
}

/** A broken definition is drawn as well, so that it can be put right. */
function withBreaks(random: Random, text: string): string {
    return text.replace(/"next":"(t\d+|x)"/g, (whole) => (random.below(8) === 0 ? `"next":"t${random.below(20)}"` : whole));
}

describe("Drawing a journey", () => {
    it("Every tile and every link once, no two cards over each other, no line upwards, all within the drawing", () => {
        for (let seed = 1; seed <= 200; seed++) {
            const random = new Random(seed);
            const text = randomJourney(random, 1 + random.below(40));
            const journey = read(seed % 3 === 0 ? withBreaks(random, text) : text);
            const drawn = layout(journey);
            const boxes = boxesOf(drawn);
            expect([...drawn.cards.keys()].sort(), `seed ${seed}`).toEqual([...journey.byId.keys()].sort());
            expect(overlaps(boxes), `seed ${seed}`).toEqual([]);
            expect(boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > drawn.width || box.y + box.height > drawn.height), `seed ${seed}`).toEqual([]);
            const links = [journey.start, ...[...journey.byId.values()].flatMap((tile) => tile.links)];
            expect(drawn.routes.map((route) => route.link.path).sort(), `seed ${seed}`).toEqual(links.map((link) => link.path).sort());
            drawn.routes.forEach(({ points, ends, link }) => {
                expect(points.slice(1).filter((point, index) => point.y < points[index].y), `seed ${seed} ${link.path}`).toEqual([]);
                const end = points[points.length - 1];
                const box = drawn.cards.get(link.target ?? "");
                if (!ends && box) expect([end.x, end.y]).toEqual([box.x + box.width / 2, box.y]);
            });
        }
    });

    it("The outline holds every tile once", () => {
        for (let seed = 1; seed <= 100; seed++) {
            const random = new Random(seed);
            const journey = read(withBreaks(random, randomJourney(random, 30)));
            const { steps, lost } = outlineOf(journey, graphOf(journey));
            expect([steps, ...lost].flatMap(tilesOf).sort(), `seed ${seed}`).toEqual([...journey.byId.keys()].sort());
        }
    });

    it("Branches stand side by side in their order, and what they meet in stands below all of them, once", () => {
        const { cards, meetings, routes } = layout(journeyOf(attribute("a", "d", "b", "c"), wait("b", "e"), wait("c", "e"), wait("d", "e"), wait("e", "x"), exit));
        const [b, c, d, e] = ["b", "c", "d", "e"].map((id) => cards.get(id));
        expect([b?.y, c?.y]).toEqual([d?.y, d?.y]);
        expect((b?.x ?? 0) + card.width).toBeLessThan(c?.x ?? 0);
        expect((c?.x ?? 0) + card.width).toBeLessThan(d?.x ?? 0);
        expect(e?.y).toBeGreaterThan((b?.y ?? 0) + card.height);
        expect(e?.x).toBe(c?.x);
        expect(meetings.map(({ tile }) => tile)).toEqual(["e"]);
        expect(routes.filter((route) => route.label).length).toBe(3);
    });

    it("A place to add a step lies on every link, apart from the cards and from each other", () => {
        for (let seed = 1; seed <= 100; seed++) {
            const random = new Random(seed);
            const drawn = layout(read(randomJourney(random, 1 + random.below(30))));
            const places = [...drawn.routes.map((route) => route.plus), ...drawn.meetings.map((meeting) => meeting.plus)];
            const around = places.map(({ x, y }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }));
            expect(overlaps(around, boxesOf(drawn)), `seed ${seed}`).toEqual([]);
        }
    });

    it("A step more moves what is below it, and nothing to the side", () => {
        const journey = journeyOf(wait("s", "a"), attribute("a", "c", "b"), wait("b", "d"), wait("c", "d"), wait("d", "x"), exit);
        const before = layout(journey);
        const after = layout(read(withTile(journey, [journey.byId.get("b")?.links[0] ?? journey.start], "wait").text));
        for (const id of ["s", "a", "b", "c"]) expect(after.cards.get(id)).toEqual(before.cards.get(id));
        for (const id of ["d", "x"]) expect(after.cards.get(id)?.x).toBe(before.cards.get(id)?.x);
    });

    it("500 tiles are drawn in under 50 ms", () => {
        const random = new Random(7);
        const journey = read(randomJourney(random, 499));
        layout(journey);
        const times = Array.from({ length: 5 }, () => {
            const start = performance.now();
            layout(journey);
            return performance.now() - start;
        });
        expect(Math.min(...times)).toBeLessThan(50);
    });
});
