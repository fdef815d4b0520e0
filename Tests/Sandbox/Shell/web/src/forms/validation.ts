import { type ColumnValue, isEmpty } from "../data/columnValue";
import type { CellModel } from "../data/formModel";
import type { ColumnModel, RequiredLevel } from "../data/tableModel";
import { t } from "../strings/strings";

export const isRequired = (level: RequiredLevel): boolean => level === "ApplicationRequired" || level === "SystemRequired";

/** Why a value cannot be saved; undefined: it can. */
export function problemOf(column: ColumnModel, label: string, level: RequiredLevel, value: ColumnValue): string | undefined {
    if (isEmpty(value)) return isRequired(level) && column.type !== "Boolean" ? t("fieldRequired", label) : undefined;
    if (typeof value !== "number" || column.options) return undefined;
    if (Number.isNaN(value)) return t("fieldInvalid", label, t("invalidNumber"));
    if (column.minValue !== undefined && value < column.minValue) return t("fieldInvalid", label, t("numberTooSmall", column.minValue));
    if (column.maxValue !== undefined && value > column.maxValue) return t("fieldInvalid", label, t("numberTooLarge", column.maxValue));
    return undefined;
}

/** Problems of the visible, editable cells by column. */
export function problemsOf(
    cells: readonly CellModel[],
    columnOf: (name: string) => ColumnModel | undefined,
    levelOf: (column: ColumnModel) => RequiredLevel,
    valueOf: (name: string) => ColumnValue,
): Map<string, string> {
    const problems = new Map<string, string>();
    for (const cell of cells) {
        const column = cell.control?.column ? columnOf(cell.control.column) : undefined;
        if (!column || !cell.visible) continue;
        const problem = problemOf(column, cell.label || column.label, levelOf(column), valueOf(column.logicalName));
        if (problem) problems.set(column.logicalName, problem);
    }
    return problems;
}
