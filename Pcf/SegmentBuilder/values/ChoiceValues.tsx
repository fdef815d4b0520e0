import { Dropdown, Option } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { useBuilderStyles } from "../builderStyles";
import { knownChoice } from "./knownChoice";
import { useChoices } from "./useChoices";

export interface ChoiceValuesProps {
    readonly column: Column;
    readonly table: string;
    readonly label: string;
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
}

export const ChoiceValues: React.FC<ChoiceValuesProps> = ({ column, table, label, values, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const choices = useChoices(table, column) ?? [];
    const unknown = values.filter((value) => !knownChoice(choices, value)).map((value) => ({ value, label: value }));
    const offered = [...unknown, ...choices];
    const chosen = values.map((value) => knownChoice(offered, value)?.label ?? value).join(", ");
    return (
        <Dropdown multiselect className={styles.input} aria-label={label} placeholder={text("Builder_SelectValue")} value={chosen} selectedOptions={[...values]} onOptionSelect={(_, data) => onChange(data.selectedOptions)}>
            {offered.map((choice) => (
                <Option key={choice.value} value={choice.value}>
                    {choice.label}
                </Option>
            ))}
        </Dropdown>
    );
};
