import * as React from "react";
import { useHost } from "../../shared/host";
import { isBranch, QueryNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { Message } from "../../shared/fields/Message";
import { NodeMenu } from "./NodeMenu";
import { nodeOfKey, useNodeCommands } from "./useNodeCommands";

export interface NodeFrameProps {
    readonly node: QueryNode;
    /** The node in words, for screen readers. */
    readonly label: string;
    /** What stands beside the menu. */
    readonly head: React.ReactNode;
}

/** The row of a node: one of the rows is a tab stop, the arrows go from row to row, and keys do what the menu does. */
export const NodeFrame: React.FC<NodeFrameProps> = ({ node, label, head, children }) => {
    const { text } = useHost();
    const { query, problems, disabled, stop, setStop, moveFocus } = useBuilder();
    const commands = useNodeCommands(node, label);
    const code = problems.find(({ path }) => path === node.path)?.code;
    const problem = code && text(`Condition_Problem_${code}`);

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
            aria-label={problem ? text("Builder_WithProblem", label, problem) : label}
            data-path={node.path}
            data-kind={isBranch(node) ? "branch" : undefined}
            data-problem={code}
            tabIndex={(stop || "0") === node.path ? 0 : -1}
            className="segb-node"
            onFocus={(e) => e.target === e.currentTarget && setStop(node.path)}
            onKeyDown={onKeyDown}
        >
            <div className="segb-head">
                <div className="segb-fields">{head}</div>
                {!disabled && <NodeMenu commands={commands} label={label} />}
            </div>
            {children}
            {problem && <Message kind="warning">{problem}</Message>}
        </div>
    );
};
