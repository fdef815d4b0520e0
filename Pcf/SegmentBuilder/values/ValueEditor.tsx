import * as React from "react";
import { Arity } from "../../shared/model/query/operators";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { ChoiceValue } from "./ChoiceValue";
import { ChoiceValues } from "./ChoiceValues";
import { CountValue } from "./CountValue";
import { DateValue } from "./DateValue";
import { LookupValues } from "./LookupValues";
import { NumberValue } from "./NumberValue";
import { RangeValue } from "./RangeValue";
import { TextValue } from "./TextValue";
import { TextValues } from "./TextValues";

export interface ValueEditorProps {
    /** Undefined while the column is not known. */
    readonly column?: Column;
    readonly table: string;
    readonly label: string;
    readonly arity: Arity;
    readonly operator: string;
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
}

/** What one value is edited with. */
export interface SingleValueProps {
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
}

/** The editor that suits the column and the operator. */
export const ValueEditor: React.FC<ValueEditorProps> = (props) => {
    const { column, table, label, arity, values, onChange } = props;
    const kind = column?.kind;
    const single = { label, value: values[0] ?? "", onChange: (value: string) => onChange([value]) };
    const isLookup = column !== undefined && column.targets.length > 0 && (kind === "lookup" || kind === "owner");
    const isChoice = column !== undefined && (kind === "choice" || kind === "choices" || kind === "yesNo");

    if (arity === "count") return <CountValue {...single} operator={props.operator} />;
    if (arity === "two") return <RangeValue label={label} values={values} single={singleEditor(kind)} onChange={onChange} />;
    if (isLookup) return <LookupValues column={column} label={label} values={values} many={arity === "many"} onChange={onChange} />;
    if (isChoice && arity === "many") return <ChoiceValues column={column} table={table} label={label} values={values} onChange={onChange} />;
    if (isChoice) return <ChoiceValue column={column} table={table} {...single} />;
    if (arity === "many") return <TextValues label={label} values={values} onChange={onChange} />;
    const Single = singleEditor(kind);
    return <Single {...single} />;
};

function singleEditor(kind: Column["kind"] | undefined): React.FC<SingleValueProps> {
    if (kind === "date") return DateValue;
    return kind === "whole" || kind === "decimal" ? NumberValue : TextValue;
}
