/** Key of an operator's text; keys of RESX are kept to letters and underscores. */
export function operatorKey(operator: string): string {
    return `Operator_${operator.replace(/-/g, "_")}`;
}
