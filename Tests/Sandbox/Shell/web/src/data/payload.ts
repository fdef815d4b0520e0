import { type ColumnValue, isLookupValue, writeValue } from "./columnValue";
import type { Row } from "./row";
import { isLookup, type TableModel } from "./tableModel";

/**
 * The body of a create or update request. A lookup is bound through the navigation property of the table it points at;
 * clearing one names any of them.
 */
export async function toPayload(
    table: TableModel,
    changes: ReadonlyMap<string, ColumnValue>,
    timeZone: string,
    entitySetOf: (table: string) => Promise<string>,
): Promise<Row> {
    const body: Row = {};
    for (const [name, value] of changes) {
        const column = table.columns[name];
        if (!column) throw new Error(`Table ${table.logicalName} has no column '${name}'.`);
        if (!isLookup(column)) {
            body[name] = writeValue(column, value as Exclude<ColumnValue, { entityType: string }>, timeZone);
            continue;
        }
        const lookup = isLookupValue(value) ? value : null;
        const target = column.targets?.find((candidate) => lookup === null || candidate.table === lookup.entityType);
        if (!target) throw new Error(`Column ${name} cannot point at table '${lookup?.entityType ?? ""}'.`);
        body[`${target.navigation}@odata.bind`] = lookup === null ? null : `/${await entitySetOf(lookup.entityType)}(${lookup.id.replace(/[{}]/g, "")})`;
    }
    return body;
}
