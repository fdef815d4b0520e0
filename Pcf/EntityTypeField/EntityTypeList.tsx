import { Dropdown, Input, Option } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { useTableNames } from "../shared/ui/useTableNames";

export interface EntityTypeListProps {
    readonly label: string;
    /** Logical name; empty for none. */
    readonly value: string;
    readonly tables: readonly string[];
    readonly disabled: boolean;
    readonly onChange: (logicalName: string) => void;
}

const wide: React.CSSProperties = { width: "100%", minWidth: 0 };

/** The tables by their display names. A value that is not among them is shown, and stays until another one is chosen. */
export const EntityTypeList: React.FC<EntityTypeListProps> = ({ label, value, tables, disabled, onChange }) => {
    const { text } = useHost();
    const nameOf = useTableNames(value === "" ? tables : [...tables, value]);
    if (disabled) return <Input style={wide} appearance="filled-darker" readOnly aria-label={label} value={value === "" ? "---" : nameOf(value)} />;
    return (
        <Dropdown
            style={wide}
            appearance="filled-darker"
            aria-label={label}
            placeholder={text("EntityType_Choose")}
            value={value === "" ? "" : nameOf(value)}
            selectedOptions={value === "" ? [] : [value]}
            onOptionSelect={(_, { optionValue }) => optionValue !== undefined && optionValue !== value && onChange(optionValue)}
        >
            {tables.map((table) => <Option key={table} value={table}>{nameOf(table)}</Option>)}
        </Dropdown>
    );
};
