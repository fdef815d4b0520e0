import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { useServices } from "../builderServices";
import { useBuilderStyles } from "../builderStyles";
import { OptionList } from "../chooser/OptionList";
import { useTableNames } from "../useTableNames";
import { useFoundRows } from "./useFoundRows";

export interface RowSearchProps {
    readonly targets: readonly string[];
    readonly label: string;
    readonly onChoose: (id: string, name: string) => void;
}

/** Finds rows by name; where a lookup can point at several tables, one of them is chosen first. */
export const RowSearch: React.FC<RowSearchProps> = ({ targets, label, onChoose }) => {
    const { text } = useHost();
    const { definitions } = useServices();
    const styles = useBuilderStyles();
    useTableNames(targets);
    const [target, setTarget] = React.useState(targets[0] ?? "");
    const [typed, setTyped] = React.useState("");
    const { rows, state, error } = useFoundRows(target, typed);
    const tableName = (name: string) => definitions.name(name)?.label ?? name;
    const options = rows.map((row) => ({ key: row.id, label: row.name, group: tableName(target) }));
    const note = error ?? (state === "searching" ? text("Picker_Loading") : undefined);
    return (
        <>
            {targets.length > 1 && (
                <Select className={styles.chooserSearch} size="small" aria-label={text("Builder_Table")} value={target} onChange={(_, data) => setTarget(data.value)}>
                    {targets.map((name) => (
                        <option key={name} value={name}>
                            {tableName(name)}
                        </option>
                    ))}
                </Select>
            )}
            <OptionList label={label} options={options} note={note} onType={setTyped} onChoose={(id) => onChoose(id, rows.find((row) => row.id === id)?.name ?? id)} />
        </>
    );
};
