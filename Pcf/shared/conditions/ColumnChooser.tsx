import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import type { Column } from "../model/tables/tableDefinition";
import { ChevronIcon } from "../ui/icons";
import { Popup } from "../fields/Popup";
import { columnOptions } from "./columnOptions";
import { OptionList } from "../fields/OptionList";

export interface ColumnChooserProps {
    readonly columns: readonly Column[];
    readonly column?: Column;
    readonly name: string;
    readonly onChoose: (column: Column) => void;
}

/** The column of a condition, and the way to another one. */
export const ColumnChooser: React.FC<ColumnChooserProps> = ({ columns, column, name, onChoose }) => {
    const { text } = useHost();
    const label = text("Condition_ChangeColumn", column?.label ?? name);
    const button = (
        <Button className="seg-column" icon={<ChevronIcon />} iconPosition="after" aria-label={label} title={name}>
            <span className="seg-cut">{column?.label ?? name}</span>
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
