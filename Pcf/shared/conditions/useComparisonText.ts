import { useHost } from "../host";
import { toShown } from "../model/query/likePattern";
import { arityOf } from "../model/query/operators";
import type { Comparison } from "../model/query/queryNode";
import { operatorKey } from "./operatorKey";
import { useColumn } from "./useColumn";
import { useValueLabels } from "./values/useValueLabels";

/** A comparison as a sentence. */
export function useComparisonText(table: string, comparison: Comparison): string {
    const { text } = useHost();
    const column = useColumn(table, comparison.column);
    const { operator, values } = toShown(comparison);
    const arity = arityOf(operator);
    const labels = useValueLabels(table, column, operator, values);
    const value = arity === "two" && labels.length === 2 ? text("Condition_Range", ...labels) : labels.join(", ");
    return text(arity === "none" ? "Condition_Sentence_NoValue" : "Condition_Sentence_Value", column?.label ?? comparison.column, text(operatorKey(operator)), value || "---");
}
