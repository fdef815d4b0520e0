import { appendChild, removeElement, replaceSpan, swap, textOf, withAttribute } from "../xml/editXml";
import { attribute } from "../xml/xmlNode";
import { arityOf } from "./operators";
import { BranchNode, Comparison, ConditionNode, Conjunction, GroupNode, isBranch, nodeAt, placeOfPath, QueryDocument, QueryNode, RelatedNode, SegmentNode } from "./queryNode";
import { butNotXml, conditionXml, groupXml, linkType } from "./writeQuery";

/** Every edit gives the new text of the query; what it does not concern keeps its very characters. */
export function withChild({ text }: QueryDocument, parent: BranchNode, child: string): string {
    return parent.filter ? appendChild(text, parent.filter, child) : appendChild(text, parent.element, groupXml("and", child));
}

/** Takes rows out of a group. "A or B, but not C" takes C out of both, so an or-group becomes one part of an and-group. */
export function withExclusion(query: QueryDocument, group: BranchNode, exclusion: string): string {
    const { filter, conjunction, children } = group;
    if (!filter || conjunction === "and" || children.length === 0) return withChild(query, group, exclusion);
    return replaceSpan(query.text, filter, groupXml("and", textOf(query.text, filter) + exclusion));
}

export function withComparison({ text }: QueryDocument, node: ConditionNode, comparison: Comparison): string {
    const { element, column, operator } = node;
    const sameTest = column === comparison.column && operator === comparison.operator && !attribute(element, "uiname") && !attribute(element, "uitype");
    const single = arityOf(operator) === "one" || arityOf(operator) === "count";
    if (sameTest && single && element.children.length === 0) return withAttribute(text, element, "value", comparison.values[0] ?? "");
    return replaceSpan(text, element, conditionXml(comparison));
}

export function withSegment({ text }: QueryDocument, node: SegmentNode, segmentId: string): string {
    return withAttribute(text, node.condition, "value", segmentId);
}

export function withConjunction({ text }: QueryDocument, branch: BranchNode, conjunction: Conjunction): string {
    return branch.filter && branch.conjunction !== conjunction ? withAttribute(text, branch.filter, "type", conjunction) : text;
}

export function withNegatedLink({ text }: QueryDocument, node: SegmentNode | RelatedNode, negated: boolean): string {
    return withAttribute(text, node.element, "link-type", linkType(negated));
}

export function withNegatedGroup({ text }: QueryDocument, group: GroupNode, negated: boolean, primaryKey: string): string {
    if (!group.filter || group.negated === negated) return text;
    const filter = textOf(text, group.filter);
    return replaceSpan(text, group.element, negated ? butNotXml(group.table, primaryKey, filter) : filter);
}

export function withoutNode({ text }: QueryDocument, node: QueryNode): string {
    return removeElement(text, node.element);
}

/** The sibling that moving by `step` (-1 up, 1 down) would change places with. */
export function siblingOf({ root }: QueryDocument, node: QueryNode, step: -1 | 1): QueryNode | undefined {
    const { parent, index } = placeOfPath(node.path);
    const branch = node.path === "" ? undefined : nodeAt(root, parent);
    return branch && isBranch(branch) ? branch.children[index + step] : undefined;
}

export function withMoved(query: QueryDocument, node: QueryNode, step: -1 | 1): string {
    const sibling = siblingOf(query, node, step);
    if (!sibling) return query.text;
    return step < 0 ? swap(query.text, sibling.element, node.element) : swap(query.text, node.element, sibling.element);
}

/** The branch a node would come to by leaving its group: one about the same rows, where a condition may stand. */
export function branchAround({ root }: QueryDocument, node: QueryNode): BranchNode | undefined {
    if (!node.path.includes("/")) return undefined;
    const inner = nodeAt(root, placeOfPath(node.path).parent);
    const outer = inner && nodeAt(root, placeOfPath(inner.path).parent);
    return inner?.kind === "group" && outer && isBranch(outer) && outer.filter ? outer : undefined;
}

export function withMovedOut(query: QueryDocument, node: QueryNode): string {
    const group = nodeAt(query.root, placeOfPath(node.path).parent);
    if (!group || !branchAround(query, node)) return query.text;
    const moved = textOf(query.text, node.element);
    const inserted = replaceSpan(query.text, { start: group.element.end, end: group.element.end }, moved);
    return removeElement(inserted, node.element);
}

export function withGrouped({ text }: QueryDocument, node: QueryNode): string {
    return replaceSpan(text, node.element, groupXml("and", textOf(text, node.element)));
}
