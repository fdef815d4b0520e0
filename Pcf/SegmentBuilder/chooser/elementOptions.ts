import type { TableName } from "../../shared/dataverse/tableDefinitions";
import type { Host } from "../../shared/host";
import { MemberLink } from "../../shared/model/query/segmentLink";
import type { TableDefinition } from "../../shared/model/tables/tableDefinition";
import type { ChooserOption } from "./chooserOptions";

export const SegmentKey = "segment";

/** The segments, columns and related tables of a table, as a chooser lists them. */
export function elementOptions(table: TableDefinition, nameOf: (table: string) => TableName | undefined, text: Host["text"]): ChooserOption[] {
    const columns = text("Builder_Columns");
    const related = table.relationships
        .filter((relationship) => relationship.table !== MemberLink.Table)
        .map((relationship): ChooserOption => {
            const name = nameOf(relationship.table);
            const key = `relationship ${relationship.name}`;
            if (relationship.direction === "toMany") return { key, label: name?.collectionLabel ?? relationship.table, detail: `${relationship.table}.${relationship.from}`, group: text("Builder_RelatedMany") };
            const column = table.columns.find((each) => each.name === relationship.to);
            return { key, label: text("Builder_ToOne", column?.label ?? relationship.to, name?.label ?? relationship.table), detail: relationship.to, group: text("Builder_RelatedOne") };
        });
    return [
        { key: SegmentKey, label: text("Builder_SegmentOption"), group: text("Builder_Segments") },
        ...table.columns.map((column) => ({ key: `column ${column.name}`, label: column.label, detail: column.name, group: columns })),
        ...related.sort((a, b) => a.group.localeCompare(b.group) || a.label.localeCompare(b.label)),
    ];
}
