import { Dropdown, Option } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";
import { timeZones } from "./timeZones";

const none = "none";

/** A time zone code of the platform, chosen by name. */
export const TimeZoneControl: React.FC<ControlProps> = ({ names, value, onChange }) => {
    const chosen = typeof value === "number" ? timeZones.find(([code]) => code === value)?.[1] ?? String(value) : "---";
    return (
        <Dropdown {...names} appearance="filled-darker" style={{ width: "100%", minWidth: 0 }} value={chosen} selectedOptions={[typeof value === "number" ? String(value) : none]}
            onOptionSelect={(_, { optionValue }) => onChange(optionValue === none || optionValue === undefined ? null : Number(optionValue))}>
            <Option value={none} text="---">---</Option>
            {timeZones.map(([code, name]) => <Option key={code} value={String(code)}>{name}</Option>)}
        </Dropdown>
    );
};
