import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withComparison } from "../../shared/model/query/editQuery";
import { shownOperators, toShown, toWritten } from "../../shared/model/query/likePattern";
import { arityOf } from "../../shared/model/query/operators";
import { Comparison, ConditionNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { useBuilderStyles } from "../builderStyles";
import { ColumnChooser } from "../chooser/ColumnChooser";
import { useValueLabels } from "../values/useValueLabels";
import { ValueEditor } from "../values/ValueEditor";
import { NodeFrame } from "./NodeFrame";
import { operatorKey } from "./operatorKey";

export interface ConditionRowProps {
    readonly node: ConditionNode;
}

export const ConditionRow: React.FC<ConditionRowProps> = ({ node }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, disabled, table, edit } = useBuilder();
    const column = table(node.table)?.columns.find((each) => each.name === node.column);
    const shown = toShown(node);
    const { operator, values } = shown;
    const labels = useValueLabels(node.table, column, operator, values);
    const columnLabel = column?.label ?? node.column;
    const operatorLabel = text(operatorKey(operator));
    const arity = arityOf(operator);
    const valueText = arity === "two" && labels.length === 2 ? text("Builder_Range", ...labels) : labels.join(", ");
    const label = arity === "none" ? text("Builder_Sentence_NoValue", columnLabel, operatorLabel) : text("Builder_Sentence_Value", columnLabel, operatorLabel, valueText || "---");

    function change(comparison: Comparison, place?: string): void {
        edit(withComparison(query, node, toWritten(comparison)), { place });
    }

    function changeOperator(next: string): void {
        const keeps = arityOf(next) === arity;
        const fits = keeps || (arity === "one" && arityOf(next) === "many") ? values : arityOf(next) === "one" ? values.slice(0, 1) : [];
        change({ column: node.column, operator: next, values: arity === "count" && !keeps ? [] : fits });
    }

    if (disabled) {
        const head = (
            <>
                <span>{columnLabel}</span>
                <span className={styles.aside}>{operatorLabel}</span>
                {arity !== "none" && <strong>{valueText || "---"}</strong>}
            </>
        );
        return <NodeFrame node={node} kind="row" label={label} head={head} />;
    }
    const offered = column ? shownOperators(column.kind) : [];
    const head = (
        <>
            <ColumnChooser table={node.table} column={column} name={node.column} onChoose={(chosen) => change({ column: chosen.name, operator: shownOperators(chosen.kind)[0] ?? "eq", values: [] })} />
            <Select className={styles.operator} aria-label={text("Builder_Operator")} value={operator} onChange={(_, { value }) => changeOperator(value)}>
                {[...(offered.includes(operator) ? [] : [operator]), ...offered].map((each) => (
                    <option key={each} value={each}>
                        {text(operatorKey(each))}
                    </option>
                ))}
            </Select>
            {arity !== "none" && (
                <div className={styles.value} data-value>
                    <ValueEditor column={column} table={node.table} label={text("Builder_ValueOf", columnLabel)} arity={arity} operator={operator} values={values} onChange={(next) => change({ ...shown, column: node.column, values: next }, node.path)} />
                </div>
            )}
        </>
    );
    return <NodeFrame node={node} kind="row" label={label} head={head} />;
};
