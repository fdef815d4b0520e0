import { BranchNode, isBranch, nodeAt, placeOfPath, QueryDocument } from "../../shared/model/query/queryNode";

/** "2.1": the first group inside of the second one. Related tables have names instead and are passed over. */
export function groupNumber(query: QueryDocument, node: BranchNode): string {
    const { parent, index } = placeOfPath(node.path);
    const outer = nodeAt(query.root, parent);
    if (!outer || !isBranch(outer)) return "";
    const own = outer.children.slice(0, index + 1).filter((sibling) => sibling.kind === "group").length;
    return outer.kind === "group" && outer.path !== "" ? `${groupNumber(query, outer)}.${own}` : String(own);
}
