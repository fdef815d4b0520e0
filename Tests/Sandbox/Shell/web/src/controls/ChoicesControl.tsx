import { Dropdown, Option } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";

/** Several choices. */
export const ChoicesControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const options = column.options ?? [];
    const chosen = Array.isArray(value) ? value : [];
    const text = options.filter((option) => chosen.includes(option.value)).map((option) => option.label).join("; ");
    return (
        <Dropdown {...names} multiselect appearance="filled-darker" style={{ width: "100%", minWidth: 0 }} value={text || "---"} selectedOptions={chosen.map(String)}
            onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions.length === 0 ? null : selectedOptions.map(Number))}>
            {options.map((option) => <Option key={option.value} value={String(option.value)}>{option.label}</Option>)}
        </Dropdown>
    );
};
