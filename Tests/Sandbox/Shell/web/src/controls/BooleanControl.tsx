import { Switch } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import type { ControlProps } from "./ControlProps";

/** Yes/no, with the labels the column gives its two values. */
export const BooleanControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const label = (on: boolean): string => column.options?.find((option) => option.value === (on ? 1 : 0))?.label ?? t(on ? "yes" : "no");
    const { "aria-required": _, ...rest } = names;
    return (
        <span style={{ display: "inline-flex", alignItems: "center" }}>
            <Switch {...rest} checked={value === true} onChange={(__, { checked }) => onChange(checked)} />
            <span aria-hidden>{label(value === true)}</span>
        </span>
    );
};
