import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { useBuilder } from "../builderScope";
import { ChevronIcon } from "../builderIcons";
import { useBuilderStyles } from "../builderStyles";
import { Chooser } from "./Chooser";

export interface ColumnChooserProps {
    readonly table: string;
    readonly column?: Column;
    readonly name: string;
    readonly onChoose: (column: Column) => void;
}

/** The column of a condition, and the way to another one. */
export const ColumnChooser: React.FC<ColumnChooserProps> = ({ table, column, name, onChoose }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const columns = useBuilder().table(table)?.columns;
    const label = column?.label ?? name;
    const options = React.useMemo(() => (columns ?? []).map((each) => ({ key: each.name, label: each.label, detail: each.name, group: text("Builder_Columns") })), [columns, text]);

    function choose(key: string): void {
        const chosen = columns?.find((each) => each.name === key);
        if (chosen && key !== name) onChoose(chosen);
    }

    return (
        <Chooser label={text("Builder_ChangeColumn", label)} options={options} chosen={name} onChoose={choose}>
            <Button className={styles.column} icon={<ChevronIcon />} iconPosition="after" aria-label={text("Builder_ChangeColumn", label)} title={name}>
                <span className={styles.columnName}>{label}</span>
            </Button>
        </Chooser>
    );
};
