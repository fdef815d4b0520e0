import type { Shell } from "../app/shell";
import { type ColumnModel, type ColumnType, isLookup, type TableModel } from "../data/tableModel";

/** Numbers of attribute types in client metadata (AttributeTypeCode). */
const typeCodes: Record<ColumnType, number> = {
    Boolean: 0, Customer: 1, DateTime: 2, Decimal: 3, Double: 4, Integer: 5, Lookup: 6, Memo: 7, Money: 8, Owner: 9, Picklist: 11, State: 12, Status: 13, String: 14,
    UniqueIdentifier: 15, EntityName: 20, BigInt: 18, MultiSelectPicklist: 17,
};

function attributeOf(table: TableModel, column: ColumnModel) {
    const options = Object.fromEntries((column.options ?? []).map((option) => [option.value, { value: option.value, text: option.label, color: option.color, ...(option.state === undefined ? {} : { state: option.state }) }]));
    return {
        LogicalName: column.logicalName,
        DisplayName: column.label,
        SchemaName: column.schemaName,
        EntityLogicalName: table.logicalName,
        AttributeType: typeCodes[column.type],
        AttributeTypeName: column.type.toLowerCase(),
        Format: column.format,
        MaxLength: column.maxLength,
        MinValue: column.minValue,
        MaxValue: column.maxValue,
        Precision: column.precision,
        RequiredLevel: { None: 0, SystemRequired: 1, ApplicationRequired: 2, Recommended: 3 }[column.requiredLevel],
        Targets: isLookup(column) ? (column.targets ?? []).map((target) => target.table) : undefined,
        OptionSet: column.options ? options : undefined,
        attributeDescriptor: { LogicalName: column.logicalName, DisplayName: column.label, Type: column.type.toLowerCase(), OptionSet: column.options?.map((option) => ({ Value: option.value, Label: option.label, Color: option.color })) },
    };
}

/** Xrm.Utility.getEntityMetadata and context.utils.getEntityMetadata. Without names the table's own properties are given and no columns, as in the platform. */
export async function getEntityMetadata({ metadata }: Shell, tableName: string, columns: readonly string[] = []) {
    const table = await metadata.table(tableName);
    const attributes = columns.map((name) => table.columns[name]).filter((column): column is ColumnModel => column !== undefined).map((column) => attributeOf(table, column));
    return {
        LogicalName: table.logicalName,
        SchemaName: table.schemaName,
        EntitySetName: table.entitySetName,
        LogicalCollectionName: table.entitySetName,
        DisplayName: table.displayName,
        DisplayCollectionName: table.collectionName,
        PrimaryIdAttribute: table.primaryKey,
        PrimaryNameAttribute: table.primaryName ?? null,
        PrimaryImageAttribute: null,
        IsActivity: table.isActivity,
        IsCustomEntity: table.logicalName.includes("_"),
        IsQuickCreateEnabled: table.isQuickCreateEnabled,
        OwnershipType: { User: 1, Organization: 8, BusinessUnit: 4, None: 0 }[table.ownership],
        IconVectorName: table.icon ?? null,
        Attributes: {
            get: (name: string) => attributes.find((attribute) => attribute.LogicalName === name) ?? null,
            getAll: () => attributes,
            getByName: (name: string) => attributes.find((attribute) => attribute.LogicalName === name) ?? null,
            getLength: () => attributes.length,
            forEach: (visit: (attribute: unknown, index: number) => void) => attributes.forEach(visit),
        },
    };
}
