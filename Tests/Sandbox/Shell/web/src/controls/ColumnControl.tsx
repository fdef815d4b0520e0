import * as React from "react";
import type { ControlKind } from "../data/formModel";
import { type ColumnModel, isLookup } from "../data/tableModel";
import type { FormSession } from "../forms/FormSession";
import { BooleanControl } from "./BooleanControl";
import { ChoiceControl } from "./ChoiceControl";
import { ChoicesControl } from "./ChoicesControl";
import type { ControlProps, FieldNames } from "./ControlProps";
import { DateControl } from "./DateControl";
import { LinkControl } from "./LinkControl";
import { LookupControl } from "./LookupControl";
import { MemoControl } from "./MemoControl";
import { NumberControl } from "./NumberControl";
import { ReadOnlyControl } from "./ReadOnlyControl";
import { TextControl } from "./TextControl";
import { TimeZoneControl } from "./TimeZoneControl";

interface Props {
    column: ColumnModel;
    kind: ControlKind;
    names: FieldNames;
    disabled: boolean;
    /** Height in rows of the form. */
    rows: number;
    session: FormSession;
}

/** The standard control of a column: its data type decides, the form's classid only between formats of text. */
export const ColumnControl: React.FC<Props> = ({ column, kind, names, disabled, rows, session }) => {
    const props: ControlProps = {
        column,
        names,
        value: session.get(column.logicalName),
        onChange: (value) => session.set(column.logicalName, value),
    };
    if (kind === "timezone" && column.type === "Integer") return <TimeZoneControl {...props} readOnly={disabled} />;
    if (disabled) return <ReadOnlyControl column={column} names={names} rows={rows} session={session} />;
    if (isLookup(column)) return <LookupControl {...props} />;
    switch (column.type) {
        case "Memo":
            return <MemoControl {...props} rows={rows} />;
        case "Picklist":
            return <ChoiceControl {...props} />;
        case "Status":
            return <ChoiceControl {...props} column={{ ...column, options: column.options?.filter((option) => option.state === (session.get("statecode") ?? 0)) }} />;
        case "MultiSelectPicklist":
            return <ChoicesControl {...props} />;
        case "Boolean":
            return <BooleanControl {...props} />;
        case "DateTime":
            return <DateControl {...props} />;
        case "Integer": case "BigInt": case "Decimal": case "Double": case "Money":
            return <NumberControl {...props} />;
        default:
            return kind === "url" || kind === "email" || column.format?.toLowerCase() === "url" ? <LinkControl {...props} /> : <TextControl {...props} />;
    }
};
