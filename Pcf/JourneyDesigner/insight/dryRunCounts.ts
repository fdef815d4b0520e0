import type { JourneySimulation } from "../../shared/dataverse/journeySimulation";
import type { TileCounts } from "./TileCounts";

// what the server calls the way of those who take no branch
const Other = "otherNext";

/** Where people would go. */
export function dryRunCounts({ tiles }: JourneySimulation): TileCounts {
    const known = new Map(tiles.map((tile) => [tile.id, tile]));
    return {
        kind: "dryRun",
        tile: (id) => {
            const tile = known.get(id);
            return tile && { expected: tile.reached, reason: tile.reason ?? undefined };
        },
        branch: (tileId, branchId) => {
            const branches = known.get(tileId)?.branches ?? [];
            // the last one is the other way, even if a branch has its name
            return branchId === null ? branches.filter(({ id }) => id === Other).pop()?.taken : branches.find(({ id }) => id === branchId)?.taken;
        },
    };
}
