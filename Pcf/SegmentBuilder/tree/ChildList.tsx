import * as React from "react";
import { useHost } from "../../shared/host";
import { BranchNode, QueryNode } from "../../shared/model/query/queryNode";
import { ConditionRow } from "./ConditionRow";
import { GroupCard } from "./GroupCard";
import { RawCard } from "./RawCard";
import { RelatedCard } from "./RelatedCard";
import { SegmentRow } from "./SegmentRow";

export interface ChildListProps {
    readonly branch: BranchNode;
}

/** The children with "and", "or", "but not" between them. */
export const ChildList: React.FC<ChildListProps> = ({ branch }) => {
    const { text } = useHost();
    if (branch.children.length === 0) return null;
    return (
        <ul>
            {branch.children.map((child, index) => (
                <li key={child.path} className="segb-child">
                    {(index > 0 || isButNot(child)) && <span className="segb-connector">{text(`Builder_Connector_${connector(branch, child, index)}`)}</span>}
                    <NodeView node={child} />
                </li>
            ))}
        </ul>
    );
};

const NodeView: React.FC<{ node: QueryNode }> = ({ node }) => {
    switch (node.kind) {
        case "condition":
            return <ConditionRow node={node} />;
        case "segment":
            return <SegmentRow node={node} />;
        case "group":
            return <GroupCard node={node} />;
        case "related":
            return <RelatedCard node={node} />;
        case "raw":
            return <RawCard node={node} />;
    }
};

function isButNot(node: QueryNode): boolean {
    return node.kind === "group" && node.negated;
}

function connector({ conjunction }: BranchNode, child: QueryNode, index: number): string {
    if (!isButNot(child)) return conjunction;
    return index === 0 ? "not" : `${conjunction}Not`;
}
