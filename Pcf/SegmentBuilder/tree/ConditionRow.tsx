import * as React from "react";
import { ComparisonFields } from "../../shared/conditions/ComparisonFields";
import { useComparisonText } from "../../shared/conditions/useComparisonText";
import { withComparison } from "../../shared/model/query/editQuery";
import { ConditionNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { NodeFrame } from "./NodeFrame";

export interface ConditionRowProps {
    readonly node: ConditionNode;
}

export const ConditionRow: React.FC<ConditionRowProps> = ({ node }) => {
    const { query, disabled, edit } = useBuilder();
    const label = useComparisonText(node.table, node);
    const fields = <ComparisonFields table={node.table} comparison={node} onChange={(comparison, typing) => edit(withComparison(query, node, comparison), { place: typing ? node.path : undefined })} />;
    return <NodeFrame node={node} label={label} head={disabled ? label : fields} />;
};
