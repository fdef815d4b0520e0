import type { JourneyDocument } from "./journeyDocument";
import type { TileType } from "./tile";

/** What a new tile is written as: open where the user has to choose, so that a draft can be saved at once. */
export function newTile(type: TileType, id: string, next: string): string {
    const [quotedId, quotedNext] = [JSON.stringify(id), JSON.stringify(next)];
    const start = `{"id":${quotedId},"type":"${type}"`;
    switch (type) {
        case "attribute":
            return `${start},"branches":[${newBranch(newId("b", []), next)}],"otherNext":${quotedNext}}`;
        case "wait":
            return `${start},"minutes":1440,"next":${quotedNext}}`;
        case "update":
            return `${start},"values":{},"next":${quotedNext}}`;
        case "createActivity":
            return `${start},"activity":"task","values":{},"next":${quotedNext}}`;
        case "segment":
            return `${start},"operation":"add","next":${quotedNext}}`;
        case "customApi":
            return `${start},"next":${quotedNext}}`;
        case "exit":
            return `${start}}`;
    }
}

export function newBranch(id: string, next: string): string {
    return `{"id":${JSON.stringify(id)},"match":"all","conditions":[],"next":${JSON.stringify(next)}}`;
}

/** Begins with the type, because participants name the tile they stand at by its id. */
export function newTileId({ byId }: JourneyDocument, type: string): string {
    return newId(`${type}-`, [...byId.keys()]);
}

/** Never an id that was used before and then deleted: participants remember the tiles and branches they came through. */
export function newId(start: string, taken: readonly string[]): string {
    for (;;) {
        const random = Math.random().toString(36).slice(2, 8);
        if (random.length > 3 && !taken.includes(start + random)) return start + random;
    }
}
