import { columnOptions } from "../../shared/conditions/columnOptions";
import type { TableName } from "../../shared/dataverse/tableDefinitions";
import type { Host } from "../../shared/host";
import { MemberLink } from "../../shared/model/query/segmentLink";
import type { TableDefinition } from "../../shared/model/tables/tableDefinition";
import type { ChooserOption } from "../../shared/fields/chooserOptions";

/** The segments, columns and related tables of a table, as a chooser lists them. */
export function elementOptions({ columns, relationships }: TableDefinition, nameOf: (table: string) => TableName, text: Host["text"]): ChooserOption[] {
    const related = relationships
        .filter(({ table }) => table !== MemberLink.Table)
        .map(({ name, direction, table, from, to }): ChooserOption => {
            const { label, collectionLabel } = nameOf(table);
            if (direction === "toMany") return { key: name, label: collectionLabel, detail: `${table}.${from}`, group: text("Builder_RelatedMany") };
            const lookup = columns.find((column) => column.name === to)?.label ?? to;
            return { key: name, label: text("Builder_ToOne", lookup, label), detail: to, group: text("Builder_RelatedOne") };
        })
        .sort((a, b) => a.group.localeCompare(b.group) || a.label.localeCompare(b.label));
    return [{ key: "", label: text("Builder_SegmentOption"), group: text("Builder_Segments") }, ...columnOptions(columns, text), ...related];
}
