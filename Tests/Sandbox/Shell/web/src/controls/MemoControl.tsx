import { Textarea } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";

/** Multiple lines of text. */
export const MemoControl: React.FC<ControlProps & { rows: number }> = ({ column, names, value, onChange, rows }) => (
    <Textarea {...names} appearance="filled-darker" style={{ width: "100%" }} resize="vertical" placeholder="---" rows={Math.max(2, rows * 2)} maxLength={column.maxLength} value={typeof value === "string" ? value : ""}
        onChange={(_, { value: text }) => onChange(text === "" ? null : text)} />
);
