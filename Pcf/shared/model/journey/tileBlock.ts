import type { JourneyDocument } from "./journeyDocument";
import type { JourneyGraph } from "./journeyGraph";
import type { Link, Tile } from "./tile";

/** A tile with all that belongs to it up to where its ways meet again: what is moved as one. */
export interface TileBlock {
    readonly tiles: ReadonlySet<string>;
    /** Where everybody goes on; undefined where the ways end apart. */
    readonly follower?: string;
    /** Links that leave the block. */
    readonly exits: readonly Link[];
}

export function blockOf({ byId }: JourneyDocument, { order, broken, incoming }: JourneyGraph, { id }: Tile): TileBlock | undefined {
    const inside = new Set([id]);
    const open = new Set<string>();
    for (const tile of order.slice(order.findIndex((each) => each.id === id))) {
        if (!inside.has(tile.id) && !open.has(tile.id)) continue;
        // all ways have come together here: whatever is open lies behind it
        const meets = tile.id !== id && open.size === 1;
        if (meets || tile.links.some((link) => broken.has(link.path))) {
            return meets ? block(tile.id) : undefined;
        }
        open.delete(tile.id);
        inside.add(tile.id);
        if (tile.links.length === 0) return undefined;
        tile.links.forEach((link) => open.add(link.target ?? ""));
    }
    return undefined;

    function block(follower: string): TileBlock | undefined {
        const tiles = [...inside].flatMap((each) => byId.get(each) ?? []);
        const entered = tiles.some((tile) => tile.id !== id && incoming.get(tile.id)?.some((link) => !inside.has(link.from ?? "")));
        const exits = tiles.flatMap((tile) => tile.links.filter((link) => link.target === follower));
        return entered ? undefined : { tiles: inside, follower, exits };
    }
}
