import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useValueLabels } from "../../../shared/conditions/values/useValueLabels";
import { ValueEditor } from "../../../shared/conditions/values/ValueEditor";
import { useHost } from "../../../shared/host";
import { shownValues, writtenValue } from "../../../shared/model/journey/columnValue";
import { withColumnValue } from "../../../shared/model/journey/editTiles";
import type { ColumnValue, Tile } from "../../../shared/model/journey/tile";
import type { Column } from "../../../shared/model/tables/tableDefinition";
import { DismissIcon } from "../../../shared/ui/icons";
import { useTables } from "../../../shared/tables/tableServices";
import { useJourney } from "../../journeyScope";
import { TemplateText } from "./TemplateText";

export interface ValueRowProps {
    readonly tile: Tile;
    readonly table: string;
    readonly value: ColumnValue;
    /** Undefined while the table is being read, and for a column it does not have. */
    readonly column?: Column;
}

/** One column and its value. */
export const ValueRow: React.FC<ValueRowProps> = ({ tile, table, value, column }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { definitions, rowNames } = useTables();
    const place = `${tile.path}.values.${value.column}`;
    const label = column?.label ?? value.column;
    const values = shownValues(journey.text, value.value);
    const operator = column?.kind === "choices" ? "contain-values" : "eq";
    const shown = useValueLabels(table, column, operator, values).join(", ");
    const unknown = column === undefined && definitions.table(table) !== undefined;

    function change(next: readonly string[]): void {
        const written = writtenValue(column?.kind, next, (id) => rowNames.tableOf(id) ?? column?.targets[0] ?? "");
        edit(withColumnValue(journey, tile, value.column, written), { place });
    }

    const editor = column?.kind === "text" ? <TemplateText label={label} lines={column.type === "Memo"} value={values[0] ?? ""} onChange={(next) => change([next])} /> : <ValueEditor column={column} table={table} label={label} operator={operator} values={values} onChange={change} />;
    return (
        <div role="group" aria-label={label} className="segj-condition" data-path={place} tabIndex={-1}>
            <div className="segj-parthead">
                <strong>{label}</strong>
                {!disabled && <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", label)} onClick={() => edit(withColumnValue(journey, tile, value.column, undefined), { said: text("Designer_Removed", label), focus: { path: `${tile.path}.values` } })} />}
            </div>
            {disabled ? <span>{shown || text("Value_Emptied")}</span> : editor}
            {!disabled && value.value.kind === "null" && <p className="seg-note">{text("Value_Empties")}</p>}
            {unknown && <p className="seg-note seg-warning">{text("Condition_Problem_unknownColumn")}</p>}
        </div>
    );
};
