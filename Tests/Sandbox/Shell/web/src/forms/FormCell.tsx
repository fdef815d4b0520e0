import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { ColumnControl } from "../controls/ColumnControl";
import type { CellModel } from "../data/formModel";
import { PcfHost } from "../pcf/PcfHost";
import { t } from "../strings/strings";
import { Field } from "./Field";
import type { FormSession } from "./FormSession";
import { isCellShown } from "./isCellShown";
import { SubGrid } from "./SubGrid";

interface Props {
    cell: CellModel;
    session: FormSession;
}

/** A cell: a column with its label, a sub-grid, or a code component. */
export const FormCell: React.FC<Props> = ({ cell, session }) => {
    const { control } = cell;
    if (!control || !isCellShown(cell, session)) return null;
    if (control.kind === "subgrid") return <SubGrid cell={cell} session={session} />;
    const column = control.column ? session.table.columns[control.column] : undefined;
    if (!column) {
        return (
            <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t("notSupported", control.column ? `${session.table.logicalName}.${control.column}` : `control ${control.id} (classid ${control.classId})`)}</MessageBarBody>
            </MessageBar>
        );
    }
    return (
        <Field cell={cell} column={column} session={session} disabledOnForm={control.disabled} wide={control.custom !== undefined && cell.rowSpan > 1}>
            {(field) => control.custom
                ? <PcfHost session={session} control={control.custom} column={column} cell={cell} disabled={field.disabled} />
                : <ColumnControl {...field} column={column} kind={control.kind} rows={cell.rowSpan} session={session} />}
        </Field>
    );
};
