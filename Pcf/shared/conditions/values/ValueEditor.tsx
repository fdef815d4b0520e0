import * as React from "react";
import { arityOf } from "../../model/query/operators";
import type { Column } from "../../model/tables/tableDefinition";
import { ChoiceValues } from "./ChoiceValues";
import { LineValues } from "./LineValues";
import { LookupValues } from "./LookupValues";
import { SingleValue } from "./SingleValue";
import { TwoValues } from "./TwoValues";

export interface ValueEditorProps {
    /** Undefined while the column is not known. */
    readonly column?: Column;
    readonly table: string;
    readonly label: string;
    readonly operator: string;
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
}

/** The editor that suits the column and the operator. */
export const ValueEditor: React.FC<ValueEditorProps> = (props) => {
    const { column, label, operator, values, onChange } = props;
    const arity = arityOf(operator);
    const many = arity === "many";
    switch (arity === "count" ? "count" : column?.kind) {
        case "lookup":
        case "owner":
            return <LookupValues {...props} targets={column?.targets ?? []} many={many} />;
        case "choice":
        case "choices":
        case "yesNo":
            return <ChoiceValues {...props} many={many} />;
        default:
            if (many) return <LineValues {...props} />;
            if (arity === "two") return <TwoValues {...props} />;
            return <SingleValue label={label} kind={arity === "count" ? "count" : column?.kind} operator={operator} value={values[0] ?? ""} onChange={(value) => onChange([value])} />;
    }
};
