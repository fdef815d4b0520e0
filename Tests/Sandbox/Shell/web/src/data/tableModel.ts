/** Data types of columns, named as the platform's AttributeTypeCode names them. */
export type ColumnType =
    | "UniqueIdentifier" | "String" | "Memo" | "Integer" | "BigInt" | "Decimal" | "Double" | "Money" | "Boolean" | "DateTime"
    | "Picklist" | "MultiSelectPicklist" | "State" | "Status" | "Lookup" | "Customer" | "Owner" | "EntityName";

export type RequiredLevel = "None" | "Recommended" | "ApplicationRequired" | "SystemRequired";

export interface OptionModel {
    value: number;
    label: string;
    color?: string;
    /** Status reasons: the state they belong to. */
    state?: number;
    /** States: their default status reason. */
    defaultStatus?: number;
}

/** A table that a lookup can point at, and the navigation property that binds it. */
export interface TargetModel {
    table: string;
    navigation: string;
}

export interface ColumnModel {
    logicalName: string;
    schemaName: string;
    type: ColumnType;
    label: string;
    description?: string;
    format?: string;
    requiredLevel: RequiredLevel;
    create: boolean;
    update: boolean;
    read: boolean;
    maxLength?: number;
    minValue?: number;
    maxValue?: number;
    precision: number;
    dateTimeBehavior: "UserLocal" | "DateOnly" | "TimeZoneIndependent";
    defaultValue?: number;
    options?: OptionModel[];
    targets?: TargetModel[];
}

export interface TableModel {
    logicalName: string;
    schemaName: string;
    entitySetName: string;
    displayName: string;
    collectionName: string;
    primaryKey: string;
    primaryName?: string;
    ownership: "User" | "Organization" | "BusinessUnit" | "None";
    isActivity: boolean;
    isQuickCreateEnabled: boolean;
    icon?: string;
    /** Code component that draws cells of its grids. */
    gridCustomizer?: string;
    columns: Record<string, ColumnModel>;
    related: { schemaName: string; table: string; column: string }[];
}

export const isLookup = (column: ColumnModel): boolean => column.type === "Lookup" || column.type === "Customer" || column.type === "Owner";

export const isChoice = (column: ColumnModel): boolean => column.type === "Picklist" || column.type === "State" || column.type === "Status";

/** Name of a column's value in Web API rows. */
export const propertyOf = (column: ColumnModel): string => (isLookup(column) ? `_${column.logicalName}_value` : column.logicalName);
