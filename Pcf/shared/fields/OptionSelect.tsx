import { Select } from "@fluentui/react-components";
import * as React from "react";

export interface OptionSelectProps {
    readonly label: string;
    readonly value: string;
    /** Values and their labels. */
    readonly options: readonly (readonly [string, string])[];
    readonly className?: string;
    /** For the head of a group instead of a field of a condition. */
    readonly small?: boolean;
    readonly onChange: (value: string) => void;
}

/** One of a list, as the browser's own list: hundreds of options cost nothing. */
export const OptionSelect: React.FC<OptionSelectProps> = ({ label, value, options, className, small, onChange }) => (
    <Select aria-label={label} className={className} size={small ? "small" : "medium"} appearance={small ? "filled-lighter" : "outline"} value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map(([each, shown]) => (
            <option key={each} value={each}>
                {shown}
            </option>
        ))}
    </Select>
);
