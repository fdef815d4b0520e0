import { mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { QueryNode } from "../../shared/model/query/queryNode";
import { WarningIcon } from "../../shared/ui/icons";
import { useBuilder } from "../builderScope";
import { useBuilderStyles } from "../builderStyles";
import { NodeMenu } from "./NodeMenu";
import { nodeOfKey, useNodeCommands } from "./useNodeCommands";

export interface NodeFrameProps {
    readonly node: QueryNode;
    /** The node in words, for screen readers. */
    readonly label: string;
    readonly kind: "row" | "branch";
    /** What stands beside the menu. */
    readonly head: React.ReactNode;
}

/** The row of a node: one of the rows is a tab stop, the arrows go from row to row, and keys do what the menu does. */
export const NodeFrame: React.FC<NodeFrameProps> = ({ node, label, kind, head, children }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, problems, disabled, stop, setStop, moveFocus } = useBuilder();
    const commands = useNodeCommands(node, label);
    const problem = problems.find(({ path }) => path === node.path);
    const isStop = stop === node.path || (stop === "" && node.path === "0");

    function onKeyDown(e: React.KeyboardEvent): void {
        if (e.target !== e.currentTarget) return;
        const goal = e.altKey || e.ctrlKey || e.metaKey ? undefined : nodeOfKey(query, node, e.key);
        const command = disabled ? undefined : commands.ofKey(e);
        if (goal) moveFocus({ path: goal.path });
        else if (e.key === "Enter" && !disabled) moveFocus({ path: node.path, field: true });
        else if (command) command();
        else return;
        e.preventDefault();
        e.stopPropagation();
    }

    return (
        <div
            role="group"
            aria-label={problem ? text("Builder_WithProblem", label, text(`Builder_Problem_${problem.code}`)) : label}
            data-path={node.path}
            data-kind={kind}
            tabIndex={isStop ? 0 : -1}
            className={mergeClasses(styles.node, kind === "branch" && styles.branch, problem && styles.nodeWithProblem)}
            onFocus={(e) => e.target === e.currentTarget && setStop(node.path)}
            onKeyDown={onKeyDown}
        >
            <div className={styles.nodeHead}>
                <div className={styles.nodeFields}>{head}</div>
                {!disabled && <NodeMenu commands={commands} label={label} />}
            </div>
            {children}
            {problem && (
                <p className={styles.problem}>
                    <WarningIcon />
                    {text(`Builder_Problem_${problem.code}`)}
                </p>
            )}
        </div>
    );
};
