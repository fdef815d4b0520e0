import * as React from "react";
import { useHost } from "../../host";
import { SingleValue } from "./SingleValue";
import { ValueEditorProps } from "./ValueEditor";

/** Both ends of a range. */
export const TwoValues: React.FC<ValueEditorProps> = ({ column, label, operator, values: [from = "", to = ""], onChange }) => {
    const { text } = useHost();
    const end = { kind: column?.kind, operator };
    return (
        <div className="seg-range">
            <SingleValue {...end} label={text("Condition_From", label)} value={from} onChange={(value) => onChange([value, to])} />
            <span className="seg-note">{text("Condition_and")}</span>
            <SingleValue {...end} label={text("Condition_To", label)} value={to} onChange={(value) => onChange([from, value])} />
        </div>
    );
};
