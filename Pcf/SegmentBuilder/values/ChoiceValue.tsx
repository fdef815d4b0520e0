import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { useBuilderStyles } from "../builderStyles";
import { knownChoice } from "./knownChoice";
import { useChoices } from "./useChoices";
import { SingleValueProps } from "./ValueEditor";

export interface ChoiceValueProps extends SingleValueProps {
    readonly column: Column;
    readonly table: string;
}

export const ChoiceValue: React.FC<ChoiceValueProps> = ({ column, table, label, value, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const choices = useChoices(table, column) ?? [];
    const known = knownChoice(choices, value);
    return (
        <Select className={styles.input} aria-label={label} value={known?.value ?? value} onChange={(_, data) => onChange(data.value)}>
            {value === "" && <option value="">{text("Builder_SelectValue")}</option>}
            {value !== "" && !known && <option value={value}>{value}</option>}
            {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                    {choice.label}
                </option>
            ))}
        </Select>
    );
};
