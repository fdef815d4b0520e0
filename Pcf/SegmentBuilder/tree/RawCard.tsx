import * as React from "react";
import { useHost } from "../../shared/host";
import { RawNode } from "../../shared/model/query/queryNode";
import { NodeFrame } from "./NodeFrame";

export interface RawCardProps {
    readonly node: RawNode;
}

/** A part of the query that has no form here: it is shown as it is written, and stays so. */
export const RawCard: React.FC<RawCardProps> = ({ node }) => {
    const { text } = useHost();
    return (
        <NodeFrame node={node} label={text("Builder_RawLabel", node.element.name)} head={text("Builder_Raw")}>
            <pre className="segb-raw" tabIndex={0}>
                {node.text}
            </pre>
            <p className="seg-note">{text("Builder_RawHelp")}</p>
        </NodeFrame>
    );
};
