import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { ChevronIcon } from "../builderIcons";
import { useBuilder } from "../builderScope";
import { Popup } from "../fields/Popup";
import { columnOptions } from "./elementOptions";
import { OptionList } from "./OptionList";

export interface ColumnChooserProps {
    readonly table: string;
    readonly column?: Column;
    readonly name: string;
    readonly onChoose: (column: Column) => void;
}

/** The column of a condition, and the way to another one. */
export const ColumnChooser: React.FC<ColumnChooserProps> = ({ table, column, name, onChoose }) => {
    const { text } = useHost();
    const columns = useBuilder().table(table)?.columns ?? [];
    const label = text("Builder_ChangeColumn", column?.label ?? name);
    const button = (
        <Button className="segb-column" icon={<ChevronIcon />} iconPosition="after" aria-label={label} title={name}>
            <span className="segb-cut">{column?.label ?? name}</span>
        </Button>
    );
    return (
        <Popup label={label} button={button}>
            {(close) => (
                <OptionList
                    label={label}
                    options={columnOptions(columns, text)}
                    onChoose={(key) => {
                        close();
                        const chosen = columns.find((each) => each.name === key);
                        if (chosen && key !== name) onChoose(chosen);
                    }}
                />
            )}
        </Popup>
    );
};
