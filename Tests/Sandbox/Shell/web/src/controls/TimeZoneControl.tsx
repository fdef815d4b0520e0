import { Dropdown, Input, Option } from "@fluentui/react-components";
import * as React from "react";
import type { ControlProps } from "./ControlProps";
import { useTimeZones } from "./useTimeZones";

const none = "none";

/** A time zone code of the platform, shown and chosen by name. */
export const TimeZoneControl: React.FC<ControlProps & { readOnly: boolean }> = ({ names, value, onChange, readOnly }) => {
    const zones = useTimeZones().value ?? [];
    const chosen = typeof value === "number" ? zones.find(({ code }) => code === value)?.name ?? String(value) : "---";
    if (readOnly) {
        const { "aria-required": _, ...rest } = names;
        return <Input {...rest} readOnly appearance="filled-darker" style={{ width: "100%" }} value={chosen} />;
    }
    return (
        <Dropdown {...names} appearance="filled-darker" style={{ width: "100%", minWidth: 0 }} value={chosen} selectedOptions={[typeof value === "number" ? String(value) : none]}
            onOptionSelect={(_, { optionValue }) => onChange(optionValue === none || optionValue === undefined ? null : Number(optionValue))}>
            <Option value={none} text="---">---</Option>
            {zones.map(({ code, name }) => <Option key={code} value={String(code)}>{name}</Option>)}
        </Dropdown>
    );
};
