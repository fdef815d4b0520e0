import * as React from "react";
import { useHost } from "../../shared/host";
import { withComparison } from "../../shared/model/query/editQuery";
import { shownOperators, toShown, toWritten } from "../../shared/model/query/likePattern";
import { arityOf } from "../../shared/model/query/operators";
import { Comparison, ConditionNode } from "../../shared/model/query/queryNode";
import { valuesFor } from "../../shared/model/query/valuesFor";
import { useBuilder } from "../builderScope";
import { ColumnChooser } from "../chooser/ColumnChooser";
import { OptionSelect } from "../fields/OptionSelect";
import { useValueLabels } from "../values/useValueLabels";
import { ValueEditor } from "../values/ValueEditor";
import { NodeFrame } from "./NodeFrame";
import { operatorKey } from "./operatorKey";

export interface ConditionRowProps {
    readonly node: ConditionNode;
}

export const ConditionRow: React.FC<ConditionRowProps> = ({ node }) => {
    const { text } = useHost();
    const { query, disabled, table, edit } = useBuilder();
    const column = table(node.table)?.columns.find((each) => each.name === node.column);
    const shown = toShown(node);
    const { operator, values } = shown;
    const arity = arityOf(operator);
    const labels = useValueLabels(node.table, column, operator, values);
    const columnLabel = column?.label ?? node.column;
    const valueText = arity === "two" && labels.length === 2 ? text("Builder_Range", ...labels) : labels.join(", ");
    const label = text(arity === "none" ? "Builder_Sentence_NoValue" : "Builder_Sentence_Value", columnLabel, text(operatorKey(operator)), valueText || "---");
    if (disabled) return <NodeFrame node={node} label={label} head={label} />;

    const change = (comparison: Partial<Comparison>, place?: string) => edit(withComparison(query, node, toWritten({ column: node.column, operator, values, ...comparison })), { place });
    const offered = column ? shownOperators(column.kind) : [];
    const operators = offered.includes(operator) ? offered : [operator, ...offered];
    const head = (
        <>
            <ColumnChooser table={node.table} column={column} name={node.column} onChoose={(chosen) => change({ column: chosen.name, operator: shownOperators(chosen.kind)[0] ?? "eq", values: [] })} />
            <OptionSelect className="segb-operator" label={text("Builder_Operator")} value={operator} options={operators.map((each) => [each, text(operatorKey(each))])} onChange={(next) => change({ operator: next, values: valuesFor(next, operator, values) })} />
            {arity !== "none" && (
                <div className="segb-value" data-value>
                    <ValueEditor column={column} table={node.table} label={text("Builder_ValueOf", columnLabel)} operator={operator} values={values} onChange={(next) => change({ values: next }, node.path)} />
                </div>
            )}
        </>
    );
    return <NodeFrame node={node} label={label} head={head} />;
};
