import { Dropdown, Option } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";

const none = "none";

/** A choice; "---" clears it. */
export const ChoiceControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const options = column.options ?? [];
    const chosen = options.find((option) => option.value === value);
    return (
        <Dropdown {...names} appearance="filled-darker" style={{ width: "100%", minWidth: 0 }} value={chosen?.label ?? "---"} selectedOptions={[chosen ? String(chosen.value) : none]}
            onOptionSelect={(_, { optionValue }) => onChange(optionValue === none || optionValue === undefined ? null : Number(optionValue))}>
            <Option value={none} text="---">---</Option>
            {options.map((option) => <Option key={option.value} value={String(option.value)}>{option.label}</Option>)}
        </Dropdown>
    );
};
