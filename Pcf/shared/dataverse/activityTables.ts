import { labelOf, NameAnswer } from "./metadataAnswers";
import type { ReadMetadata } from "./metadataApi";

export interface ActivityTable {
    readonly name: string;
    readonly label: string;
}

/** Tables whose rows are activities, by their labels; the table of all activities is none. */
export async function readActivityTables(read: ReadMetadata): Promise<ActivityTable[]> {
    const { value } = (await read("EntityDefinitions?$select=LogicalName,DisplayName&$filter=IsActivity eq true")) as { value: readonly NameAnswer[] };
    return value
        .map(({ LogicalName: name, DisplayName }) => ({ name, label: labelOf(DisplayName, name) }))
        .filter(({ name }) => name !== "activitypointer")
        .sort((a, b) => a.label.localeCompare(b.label));
}
