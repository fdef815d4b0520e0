import * as React from "react";
import { useHost } from "../../shared/host";
import { RawNode } from "../../shared/model/query/queryNode";
import { CodeIcon } from "../builderIcons";
import { useBuilderStyles } from "../builderStyles";
import { NodeFrame } from "./NodeFrame";

export interface RawCardProps {
    readonly node: RawNode;
}

/** A part of the query that has no form here: it is shown as it is written, and stays so. */
export const RawCard: React.FC<RawCardProps> = ({ node }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const head = (
        <>
            <span className={styles.nodeIcon}>
                <CodeIcon />
            </span>
            <span>{text("Builder_Raw")}</span>
        </>
    );
    return (
        <NodeFrame node={node} kind="row" label={text("Builder_RawLabel", node.element.name)} head={head}>
            <pre className={styles.rawText} tabIndex={0}>
                {node.text}
            </pre>
            <p className={styles.aside}>{text("Builder_RawHelp")}</p>
        </NodeFrame>
    );
};
