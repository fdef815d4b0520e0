import type { ParticipantCounts } from "../../shared/dataverse/participantCounts";
import type { TileCounts } from "./TileCounts";

/** Where the people of a journey are. */
export function liveCounts({ tiles }: ParticipantCounts): TileCounts {
    const known = new Map(tiles.map((tile) => [tile.id, tile]));
    return {
        kind: "live",
        tile: (id) => {
            const tile = known.get(id);
            return tile && { here: tile.here, passed: tile.passed };
        },
        branch: (tileId, branchId) => known.get(tileId)?.branches?.find(({ id }) => id === branchId)?.taken,
    };
}
