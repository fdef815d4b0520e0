/** Numbers of people at tiles and branches, counted or foreseen. */
export interface TileCounts {
    readonly kind: "live" | "dryRun";
    /** Of a live journey `here` and `passed`; of a dry run `expected`, null with the `reason` where it is not known. */
    tile(id: string): { readonly here?: number; readonly passed?: number; readonly expected?: number | null; readonly reason?: string } | undefined;
    /** People who took a branch, or would; the branch null is the way of those who take none. */
    branch(tileId: string, branchId: string | null): number | null | undefined;
}
