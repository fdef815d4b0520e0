import * as React from "react";
import { useHost } from "../../host";
import { useTables } from "../../tables/tableServices";
import { LookupField } from "../../fields/LookupField";
import { RowSearch } from "./RowSearch";
import { ValueEditorProps } from "./ValueEditor";

export interface LookupValuesProps extends ValueEditorProps {
    readonly targets: readonly string[];
    readonly many: boolean;
}

/** Rows that a lookup points at, by name. */
export const LookupValues: React.FC<LookupValuesProps> = ({ targets, label, values, many, onChange }) => {
    const { text } = useHost();
    const { rowNames, openRow } = useTables();
    const chosen = values.filter((value) => value !== "");
    return (
        <LookupField
            label={label}
            placeholder={text("Condition_LookFor")}
            ids={chosen}
            nameOf={(id) => rowNames.nameOf(targets, id)}
            onOpen={(id) => openRow(rowNames.tableOf(id) ?? targets[0] ?? "", id)}
            onRemove={(id) => onChange(chosen.filter((value) => value !== id))}
        >
            {(close) => (
                <RowSearch
                    targets={targets}
                    label={label}
                    onChoose={(id, name, table) => {
                        close();
                        rowNames.learn(id, name, table);
                        onChange(many ? [...new Set([...chosen, id])] : [id]);
                    }}
                />
            )}
        </LookupField>
    );
};
