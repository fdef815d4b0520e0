import { Input } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";

/** A single line of text. */
export const TextControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => (
    <Input {...names} appearance="filled-darker" style={{ width: "100%" }} placeholder="---" maxLength={column.maxLength} value={typeof value === "string" ? value : ""}
        onChange={(_, { value: text }) => onChange(text === "" ? null : text)} />
);
