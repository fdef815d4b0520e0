import { Input, InputProps } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../host";
import type { ColumnKind } from "../../model/tables/tableDefinition";

export interface SingleValueProps {
    readonly label: string;
    /** "count": a number of days, months, … */
    readonly kind?: ColumnKind | "count";
    readonly operator: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
}

const Day = /^(?:\d{4}-\d\d-\d\d|$)/;

/**
 * A text, a number or a day. The browser shows and takes numbers and days in the user's format; what is written is the
 * same everywhere. A value that is none, such as a column's name, would not be shown at all, and so is a text.
 */
export const SingleValue: React.FC<SingleValueProps> = ({ label, kind, operator, value, onChange }) => {
    const { text } = useHost();
    const type = typeOf(kind, value);
    const unit = kind === "count" && !operator.includes("fiscal") ? /-(\w+)$/.exec(operator)?.[1] : undefined;
    const unitText = unit && text(`Condition_Unit_${unit}`);
    return (
        <Input
            type={type}
            input={type === "number" ? { step: "any" } : undefined}
            className={kind === "count" ? "seg-count" : "seg-input"}
            aria-label={unitText ? `${label} (${unitText})` : label}
            contentAfter={unitText}
            placeholder={text("Condition_EnterValue")}
            value={type === "date" ? value.slice(0, 10) : value}
            onChange={(_, data) => onChange(data.value)}
        />
    );
};

function typeOf(kind: SingleValueProps["kind"], value: string): InputProps["type"] {
    if (kind === "date") return Day.test(value) ? "date" : "text";
    const isNumber = kind === "count" || kind === "whole" || kind === "decimal";
    return isNumber && !Number.isNaN(Number(value)) ? "number" : "text";
}
