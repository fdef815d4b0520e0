import { addItem, removeItem, swapItems, withMember } from "../json/editJson";
import { JsonArray, member } from "../json/jsonNode";
import { pruned } from "./editTiles";
import type { JourneyDocument } from "./journeyDocument";
import { newBranch, newId } from "./newTile";
import { Branch, BranchCondition, Limits, Tile } from "./tile";

export function canAddBranch({ branches }: Tile): boolean {
    return branches.length < Limits.Branches;
}

/** A tile has at least one branch. */
export function canRemoveBranch({ branches }: Tile): boolean {
    return branches.length > 1;
}

/** A branch after the others, whose people go on as those who take none. */
export function withBranch({ text }: JourneyDocument, tile: Tile): { text: string; branch: string } {
    const id = newId("b", tile.branches.map((branch) => branch.id));
    const other = tile.links[tile.links.length - 1]?.target ?? "";
    const list = listOf(tile, "branches");
    return { text: list ? addItem(text, list, newBranch(id, other)) : withMember(text, tile.node, "branches", `[${newBranch(id, other)}]`), branch: id };
}

/** Without the branch, and without what only it led to. */
export function withoutBranch(journey: JourneyDocument, tile: Tile, branch: Branch): string {
    const list = listOf(tile, "branches");
    return list ? pruned(journey, removeItem(journey.text, list, tile.branches.indexOf(branch))) : journey.text;
}

/** Branches are tried in their order. */
export function withMovedBranch({ text }: JourneyDocument, tile: Tile, branch: Branch, step: -1 | 1): string {
    const list = listOf(tile, "branches");
    const index = tile.branches.indexOf(branch);
    return list ? swapItems(text, list, Math.min(index, index + step), Math.max(index, index + step)) : text;
}

export function withSegmentCondition(journey: JourneyDocument, branch: Branch): string {
    return withCondition(journey, branch, '{"type":"segment","operator":"in"}');
}

export function withFilterCondition(journey: JourneyDocument, branch: Branch, filter: string): string {
    return withCondition(journey, branch, `{"type":"attribute","filter":${JSON.stringify(filter)}}`);
}

export function withoutCondition({ text }: JourneyDocument, branch: Branch, condition: BranchCondition): string {
    const list = listOf(branch, "conditions");
    return list ? removeItem(text, list, branch.conditions.indexOf(condition)) : text;
}

function withCondition({ text }: JourneyDocument, branch: Branch, condition: string): string {
    const list = listOf(branch, "conditions");
    return list ? addItem(text, list, condition) : withMember(text, branch.node, "conditions", `[${condition}]`);
}

function listOf({ node }: Pick<Tile, "node">, name: string): JsonArray | undefined {
    const list = member(node, name);
    return list?.kind === "array" ? list : undefined;
}
