import { Dropdown, Option } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../host";
import { useTables } from "../../tables/tableServices";
import { knownChoice } from "./knownChoice";
import { ValueEditorProps } from "./ValueEditor";

/** One or several choices of a column. A value that is none of them stays until another one is chosen. */
export const ChoiceValues: React.FC<ValueEditorProps & { readonly many: boolean }> = ({ column, table, label, values, many, onChange }) => {
    const { text } = useHost();
    const { definitions } = useTables();
    const choices = (column && definitions.choices(table, column)) ?? [];
    const chosen = values.filter((value) => value !== "").map((value) => knownChoice(choices, value) ?? { value, label: value });
    const offered = [...chosen.filter((choice) => !choices.includes(choice)), ...choices];
    return (
        <Dropdown
            multiselect={many}
            className="seg-input"
            aria-label={label}
            placeholder={text("Condition_SelectValue")}
            value={chosen.map((choice) => choice.label).join(", ")}
            selectedOptions={chosen.map((choice) => choice.value)}
            onOptionSelect={(_, data) => onChange(data.selectedOptions)}
        >
            {offered.map((choice) => (
                <Option key={choice.value} value={choice.value}>
                    {choice.label}
                </Option>
            ))}
        </Dropdown>
    );
};
