import * as React from "react";
import { OptionSelect } from "../fields/OptionSelect";
import { useHost } from "../host";
import { shownOperators, toShown, toWritten } from "../model/query/likePattern";
import { arityOf } from "../model/query/operators";
import type { Comparison } from "../model/query/queryNode";
import { valuesFor } from "../model/query/valuesFor";
import { useTables } from "../tables/tableServices";
import { ColumnChooser } from "./ColumnChooser";
import { operatorKey } from "./operatorKey";
import { useColumn } from "./useColumn";
import { ValueEditor } from "./values/ValueEditor";

export interface ComparisonFieldsProps {
    readonly table: string;
    /** As it is written. */
    readonly comparison: Comparison;
    /** `typing` tells the edits of one field that belong together. */
    readonly onChange: (comparison: Comparison, typing: boolean) => void;
}

/** Column, operator and value: the editors suit the column's type. */
export const ComparisonFields: React.FC<ComparisonFieldsProps> = ({ table, comparison, onChange }) => {
    const { text } = useHost();
    const columns = useTables().definitions.table(table)?.columns ?? [];
    const column = useColumn(table, comparison.column);
    const { operator, values } = toShown(comparison);
    const offered = column ? shownOperators(column.kind) : [];
    const operators = offered.includes(operator) ? offered : [operator, ...offered];
    const change = (changes: Partial<Comparison>, typing = false) => onChange(toWritten({ column: comparison.column, operator, values, ...changes }), typing);
    return (
        <>
            <ColumnChooser columns={columns} column={column} name={comparison.column} onChoose={(chosen) => change({ column: chosen.name, operator: shownOperators(chosen.kind)[0] ?? "eq", values: [] })} />
            <OptionSelect className="seg-operator" label={text("Condition_Operator")} value={operator} options={operators.map((each) => [each, text(operatorKey(each))])} onChange={(next) => change({ operator: next, values: valuesFor(next, operator, values) })} />
            {arityOf(operator) !== "none" && (
                <div className="seg-value" data-value>
                    <ValueEditor column={column} table={table} label={text("Condition_ValueOf", column?.label ?? comparison.column)} operator={operator} values={values} onChange={(next) => change({ values: next }, true)} />
                </div>
            )}
        </>
    );
};
