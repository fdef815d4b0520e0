import type { JourneyDocument } from "./journeyDocument";
import type { Link, Tile } from "./tile";

/** Why a link cannot be followed. */
export type Break = "dangling" | "cycle";

/** The tiles as a graph without cycles: links that lead nowhere, or back, are broken and not followed. */
export interface JourneyGraph {
    /** Tiles to begin from: that of the start, then those no way leads to. */
    readonly roots: readonly Tile[];
    /** Every tile after all those that lead to it. */
    readonly order: readonly Tile[];
    /** Links that lead to a tile and are not broken, the start's included. */
    readonly incoming: ReadonlyMap<string, readonly Link[]>;
    readonly broken: ReadonlyMap<string, Break>;
    readonly links: readonly Link[];
    /** Tiles that people come to. */
    readonly reached: ReadonlySet<string>;
    /** The root whose part of the drawing a tile belongs to. */
    readonly home: ReadonlyMap<string, Tile>;
}

export function graphOf({ tiles, byId, start }: JourneyDocument): JourneyGraph {
    const broken = new Map<string, Break>();
    const incoming = new Map<string, Link[]>();
    const state = new Map<string, "open" | "done">();
    const home = new Map<string, Tile>();
    const finished: Tile[] = [];
    const roots: Tile[] = [];

    function follow(link: Link): void {
        const tile = byId.get(link.target ?? "");
        if (!tile) broken.set(link.path, "dangling");
        else if (state.get(tile.id) === "open") broken.set(link.path, "cycle");
        else {
            incoming.set(tile.id, [...(incoming.get(tile.id) ?? []), link]);
            visit(tile);
        }
    }

    function visit(tile: Tile): void {
        if (state.has(tile.id)) return;
        state.set(tile.id, "open");
        home.set(tile.id, roots[roots.length - 1] ?? tile);
        tile.links.forEach(follow);
        state.set(tile.id, "done");
        finished.push(tile);
    }

    const first = byId.get(start.target ?? "");
    if (first) roots.push(first);
    if (tiles.length > 0 || start.target !== undefined) follow(start);
    const reached = new Set(state.keys());

    const targets = new Set(tiles.reduce<(string | undefined)[]>((all, tile) => [...all, ...tile.links.map((link) => link.target)], []));
    const lost = tiles.filter((tile) => byId.get(tile.id) === tile && !state.has(tile.id));
    // a tile of a cycle that nothing leads to has no beginning of its own
    [...lost.filter((tile) => !targets.has(tile.id)), ...lost].forEach((tile) => {
        if (state.has(tile.id)) return;
        roots.push(tile);
        visit(tile);
    });

    const order = finished.reverse();
    return { roots, order, incoming, broken, reached, home, links: [start, ...order.reduce<Link[]>((all, tile) => [...all, ...tile.links], [])] };
}
