import type { ColumnValue } from "../data/columnValue";
import { type ColumnModel, isLookup } from "../data/tableModel";

interface OutputLookup {
    id: string;
    name?: string;
    entityType: string;
}

/** A component's output as the value of its column; undefined and null clear it. */
export function fromOutput(column: ColumnModel, output: unknown): ColumnValue {
    if (output === undefined || output === null) return null;
    if (!isLookup(column)) return output as ColumnValue;
    const lookup = (Array.isArray(output) ? output[0] : output) as OutputLookup | undefined;
    return lookup?.id ? { id: lookup.id.replace(/[{}]/g, "").toLowerCase(), name: lookup.name ?? "", entityType: lookup.entityType } : null;
}
