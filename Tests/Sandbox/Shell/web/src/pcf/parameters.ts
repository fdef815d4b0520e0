import { type ColumnValue, isLookupValue } from "../data/columnValue";
import type { CustomControlModel } from "../data/formModel";
import { type ColumnModel, isLookup } from "../data/tableModel";
import type { FormSession } from "../forms/FormSession";
import type { ControlManifest, PropertyManifest } from "./manifest";

/** A property as a code component reads it (context.parameters.x). */
export interface Parameter {
    raw: unknown;
    formatted?: string;
    error: boolean;
    errorMessage: string;
    type: string;
    attributes?: Record<string, unknown>;
    security?: { editable: boolean; readable: boolean; secured: boolean };
    getTargetEntityType?: () => string;
    getViewId?: () => string;
}

/** Columns of the form by property name. */
export function boundColumns(manifest: ControlManifest, control: CustomControlModel, session: FormSession): Map<string, ColumnModel> {
    const columns = new Map<string, ColumnModel>();
    for (const property of manifest.properties) {
        const binding = control.bindings[property.name];
        const column = binding && !binding.static ? session.table.columns[binding.value] : undefined;
        if (column) columns.set(property.name, column);
    }
    return columns;
}

/** All properties of a control with their values of now. */
export function readParameters(manifest: ControlManifest, control: CustomControlModel, session: FormSession, disabled: boolean): Record<string, Parameter> {
    const columns = boundColumns(manifest, control, session);
    return Object.fromEntries(manifest.properties.map((property) => {
        const column = columns.get(property.name);
        const parameter = column ? fromColumn(property, column, session, disabled) : fromText(property, control.bindings[property.name]?.value ?? property.defaultValue);
        return [property.name, parameter];
    }));
}

function fromText(property: PropertyManifest, text: string | undefined): Parameter {
    return { raw: text === undefined || text === "" ? null : parseText(property.ofType, text), formatted: text ?? "", error: false, errorMessage: "", type: property.ofType };
}

function parseText(ofType: string, text: string): unknown {
    if (/^(Whole|Decimal|FP|Currency|OptionSet$)/.test(ofType)) return Number(text);
    if (ofType === "TwoOptions") return text === "true" || text === "1";
    if (ofType.startsWith("DateAndTime")) return new Date(text);
    return text;
}

function fromColumn(property: PropertyManifest, column: ColumnModel, session: FormSession, disabled: boolean): Parameter {
    const value = session.get(column.logicalName);
    const problem = session.problems.get(column.logicalName);
    const lookup = isLookup(column) ? { getTargetEntityType: () => (isLookupValue(value) ? value.entityType : column.targets?.[0]?.table ?? ""), getViewId: () => "" } : {};
    return {
        raw: rawOf(column, value),
        formatted: session.text(column),
        error: problem !== undefined,
        errorMessage: problem ?? "",
        type: property.ofType,
        attributes: attributesOf(column, session),
        security: { editable: session.isEditable(column, property.usage === "bound" && disabled), readable: true, secured: false },
        ...lookup,
    };
}

/** A lookup is a list of at most one. */
function rawOf(column: ColumnModel, value: ColumnValue): unknown {
    if (!isLookup(column)) return value;
    return isLookupValue(value) ? [{ id: value.id, name: value.name, entityType: value.entityType }] : [];
}

function attributesOf(column: ColumnModel, session: FormSession): Record<string, unknown> {
    return {
        LogicalName: column.logicalName,
        DisplayName: column.label,
        Description: column.description ?? "",
        EntityLogicalName: session.table.logicalName,
        Type: column.type.toLowerCase(),
        Format: column.format ?? "",
        RequiredLevel: { None: 0, SystemRequired: 1, ApplicationRequired: 2, Recommended: 3 }[session.requiredLevel(column)],
        IsSecured: false,
        SourceType: 0,
        MaxLength: column.maxLength,
        MinValue: column.minValue,
        MaxValue: column.maxValue,
        Precision: column.precision,
        DefaultValue: column.defaultValue,
        Behavior: { UserLocal: 1, DateOnly: 2, TimeZoneIndependent: 3 }[column.dateTimeBehavior],
        Options: column.options?.map((option) => ({ Value: option.value, Label: option.label, Color: option.color ?? "" })),
        Targets: column.targets?.map((target) => target.table),
    };
}

/** Names of the properties whose values differ, for context.updatedProperties. */
export function changedNames(before: Record<string, Parameter> | undefined, now: Record<string, Parameter>): string[] {
    return Object.keys(now).filter((name) => JSON.stringify(comparable(before?.[name])) !== JSON.stringify(comparable(now[name])));
}

const comparable = (parameter: Parameter | undefined): unknown => [parameter?.raw, parameter?.formatted, parameter?.error, parameter?.security?.editable];
