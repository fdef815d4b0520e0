import { Input, Textarea } from "@fluentui/react-components";
import * as React from "react";
import { isLookupValue } from "../data/columnValue";
import type { ColumnModel } from "../data/tableModel";
import type { FormSession } from "../forms/FormSession";
import type { FieldNames } from "./ControlProps";
import { LookupChip } from "./LookupChip";

interface Props {
    column: ColumnModel;
    names: FieldNames;
    rows: number;
    session: FormSession;
}

/** A value that cannot be changed; it still takes the focus, so that it can be read and copied. */
export const ReadOnlyControl: React.FC<Props> = ({ column, names, rows, session }) => {
    const value = session.get(column.logicalName);
    const { "aria-required": _, ...rest } = names;
    if (isLookupValue(value)) return <LookupChip names={rest} value={value} />;
    const text = session.text(column);
    return column.type === "Memo"
        ? <Textarea {...rest} readOnly appearance="filled-darker" style={{ width: "100%" }} rows={Math.max(2, rows * 2)} value={text} placeholder="---" />
        : <Input {...rest} readOnly appearance="filled-darker" style={{ width: "100%" }} value={text} placeholder="---" />;
};
