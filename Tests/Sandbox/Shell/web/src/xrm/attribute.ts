import { type ColumnValue, isLookupValue } from "../data/columnValue";
import type { ColumnType, RequiredLevel } from "../data/tableModel";
import type { Handler } from "../forms/FormEvents";
import type { FormSession } from "../forms/FormSession";

const typeNames: Partial<Record<ColumnType, string>> = {
    Boolean: "boolean", DateTime: "datetime", Decimal: "decimal", Double: "double", Integer: "integer", Lookup: "lookup", Customer: "lookup", Owner: "lookup",
    Memo: "memo", Money: "money", MultiSelectPicklist: "multiselectoptionset", Picklist: "optionset", State: "optionset", Status: "optionset",
};

const levels: Record<string, RequiredLevel> = { none: "None", required: "ApplicationRequired", recommended: "Recommended" };

/** A lookup's value is a list of one in the client API. */
const toClient = (value: ColumnValue): unknown => (isLookupValue(value) ? [{ id: `{${value.id.toUpperCase()}}`, name: value.name, entityType: value.entityType }] : value);

function fromClient(value: unknown): ColumnValue {
    const one: unknown = Array.isArray(value) && typeof value[0] === "object" ? value[0] : value;
    if (one !== null && typeof one === "object" && "entityType" in one) {
        const lookup = one as { id: string; name?: string; entityType: string };
        return { id: lookup.id.replace(/[{}]/g, "").toLowerCase(), name: lookup.name ?? "", entityType: lookup.entityType };
    }
    return (one ?? null) as ColumnValue;
}

/** formContext.getAttribute(name). */
export function createAttribute(session: FormSession, name: string) {
    const column = session.table.columns[name];
    const label = (value: unknown): string | null => column?.options?.find((option) => option.value === value)?.label ?? null;
    return {
        getName: () => name,
        getAttributeType: () => typeNames[column?.type ?? "String"] ?? "string",
        getFormat: () => column?.format ?? null,
        getValue: () => toClient(session.get(name)),
        setValue: (value: unknown): void => session.set(name, fromClient(value)),
        getText: () => label(session.get(name)),
        getOptions: () => (column?.options ?? []).map((option) => ({ text: option.label, value: option.value })),
        getOption: (value: number) => ({ text: label(value), value }),
        getSelectedOption: () => (session.get(name) === null ? null : { text: label(session.get(name)), value: session.get(name) }),
        getMaxLength: () => column?.maxLength ?? null,
        getMin: () => column?.minValue ?? null,
        getMax: () => column?.maxValue ?? null,
        getPrecision: () => column?.precision ?? null,
        getIsDirty: () => session.isColumnDirty(name),
        isValid: () => !session.problems.has(name),
        getRequiredLevel: () => (column ? Object.entries(levels).find(([, level]) => level === session.requiredLevel(column))?.[0] ?? "required" : "none"),
        setRequiredLevel: (level: string): void => session.changeField(name, { requiredLevel: levels[level] ?? "None" }),
        setSubmitMode: (): void => undefined,
        getSubmitMode: () => "dirty",
        addOnChange: (handler: Handler): void => session.events.addOnChange(name, handler),
        removeOnChange: (handler: Handler): void => session.events.removeOnChange(name, handler),
        fireOnChange: (): void => session.events.changed(name),
    };
}
