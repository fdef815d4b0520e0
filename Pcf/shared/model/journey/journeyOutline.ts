import type { JourneyDocument } from "./journeyDocument";
import type { JourneyGraph } from "./journeyGraph";
import type { Link, Tile } from "./tile";

/** A way out of a tile, and what only this way leads to. */
export interface OutlineWay {
    readonly link: Link;
    /** Empty where the way leads at once to a tile that others lead to as well. */
    readonly steps: readonly OutlineStep[];
}

/** A tile with its ways; where several meet again, a step follows beside it, not below. */
export interface OutlineStep {
    readonly tile: Tile;
    /** Ways of a tile that has several. */
    readonly ways: readonly OutlineWay[];
    /** The one way on of any other tile; absent where it ends. */
    readonly next?: Link;
}

export interface Outline {
    readonly steps: readonly OutlineStep[];
    /** Tiles no way leads to, each with what follows. */
    readonly lost: readonly (readonly OutlineStep[])[];
    /** Tiles in which several ways of the same part meet. */
    readonly meetings: ReadonlySet<string>;
    /** Links from tiles no way leads to into another part: named, not drawn. */
    readonly apart: ReadonlySet<string>;
}

/** The graph as a tree, by dominators: a tile stands where all ways to it have come together. */
export function outlineOf({ byId }: JourneyDocument, graph: JourneyGraph): Outline {
    const { order, roots, incoming, home } = graph;
    const depth = new Map<string | undefined, number>([[undefined, 0]]);
    const dominators = new Map<string, string | undefined>();
    const joined = new Map<string | undefined, Tile[]>();
    const meetings = new Set<string>();
    const apart = new Set<string>();

    for (const tile of order) {
        const links = (incoming.get(tile.id) ?? []).filter((link) => link.from !== undefined);
        const own = links.filter((link) => home.get(link.from ?? "") === home.get(tile.id));
        links.filter((link) => !own.includes(link)).forEach((link) => apart.add(link.path));
        const dominator = own.map((link) => link.from).reduce<string | undefined>((a, b) => (a === undefined ? b : common(a, b)), undefined);
        dominators.set(tile.id, dominator);
        depth.set(tile.id, (depth.get(dominator) ?? 0) + 1);
        if (own.length < 2) continue;
        meetings.add(tile.id);
        joined.set(dominator, [...(joined.get(dominator) ?? []), tile]);
    }

    function common(a: string | undefined, b: string | undefined): string | undefined {
        let [one, other] = [a, b];
        while (one !== other) {
            if ((depth.get(one) ?? 0) >= (depth.get(other) ?? 0)) one = dominators.get(one ?? "");
            else other = dominators.get(other ?? "");
        }
        return one;
    }

    /** The tile, what follows it on its own way, and what its ways meet in. */
    function stepsFrom(tile: Tile): OutlineStep[] {
        const several = tile.type === "attribute";
        const ways = several ? tile.links.map((link) => ({ link, steps: stepsOf(link) })) : [];
        const [next] = several ? [] : tile.links;
        return [{ tile, ways, next }, ...(next ? stepsOf(next) : []), ...(joined.get(tile.id) ?? []).flatMap(stepsFrom)];
    }

    function stepsOf(link: Link): OutlineStep[] {
        const tile = byId.get(link.target ?? "");
        const follows = tile && !meetings.has(tile.id) && !apart.has(link.path) && !graph.broken.has(link.path);
        return follows ? stepsFrom(tile) : [];
    }

    const [first, ...others] = roots.map(stepsFrom);
    const starts = roots[0] !== undefined && graph.reached.has(roots[0].id);
    return { steps: starts && first ? first : [], lost: starts || !first ? others : [first, ...others], meetings, apart };
}
