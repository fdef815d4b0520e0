import { useHost } from "../../shared/host";

interface WrittenTile {
    readonly id?: unknown;
    readonly name?: unknown;
    readonly type?: unknown;
    readonly operation?: unknown;
}

const Types = ["attribute", "wait", "update", "createActivity", "customApi", "exit"];

export interface TileNames {
    readonly nameOf: (id: string) => string;
    readonly has: (id: string) => boolean;
}

/** What users call the tiles of a definition: by name, else by type; those that are gone by their id. */
export function useTileNames(definition: string): TileNames {
    const { text } = useHost();
    const tiles = new Map(tilesOf(definition).map((tile) => [tile.id, tile]));
    const nameOf = (id: string) => {
        const { name, type, operation } = tiles.get(id) ?? {};
        if (typeof name === "string" && name) return name;
        if (type === "segment") return text(`Tile_segment_${operation === "remove" ? "remove" : "add"}`);
        return typeof type === "string" && Types.includes(type) ? text(`Tile_${type}`) : id;
    };
    return { nameOf, has: (id) => tiles.has(id) };
}

function tilesOf(definition: string): readonly WrittenTile[] {
    try {
        const { actions } = JSON.parse(definition) as { actions?: unknown };
        return Array.isArray(actions) ? (actions as WrittenTile[]) : [];
    } catch {
        // the designer shows what is wrong with it
        return [];
    }
}
