import type { ChooserOption } from "../fields/chooserOptions";
import type { Host } from "../host";
import type { Column } from "../model/tables/tableDefinition";

export function columnOptions(columns: readonly Column[], text: Host["text"]): ChooserOption[] {
    return columns.map(({ name, label }) => ({ key: name, label, detail: name, group: text("Condition_Columns") }));
}
