import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { shownOperators, toWritten } from "../../shared/model/query/likePattern";
import { conditionXml, groupXml, relatedXml, segmentXml } from "../../shared/model/query/writeQuery";
import type { TableDefinition } from "../../shared/model/tables/tableDefinition";
import { AddIcon } from "../../shared/ui/icons";
import { useTables } from "../../shared/tables/tableServices";
import { Popup } from "../../shared/fields/Popup";
import { elementOptions } from "./elementOptions";
import { OptionList } from "../../shared/fields/OptionList";

export interface ElementChooserProps {
    readonly table: TableDefinition;
    /** What to write into the query, and what to say about it. */
    readonly onChoose: (written: string, said: string) => void;
}

/** All that a condition can be about: columns, related tables, and other segments. */
export const ElementChooser: React.FC<ElementChooserProps> = ({ table, onChoose }) => {
    const { text } = useHost();
    const { definitions } = useTables();
    const label = text("Builder_AddCondition");

    function written(key: string): string {
        const column = table.columns.find((each) => each.name === key);
        if (column) return conditionXml(toWritten({ column: key, operator: shownOperators(column.kind)[0] ?? "eq", values: [] }));
        const relationship = table.relationships.find((each) => each.name === key);
        return relationship ? relatedXml(relationship, false, groupXml("and", "")) : segmentXml(table.primaryKey, "", false);
    }

    const button = (
        <Button appearance="subtle" size="small" icon={<AddIcon />}>
            {label}
        </Button>
    );
    return (
        <Popup label={label} button={button}>
            {(close) => {
                const options = elementOptions(table, (name) => definitions.name(name), text);
                return (
                    <OptionList
                        label={label}
                        options={options}
                        onChoose={(key) => {
                            close();
                            onChoose(written(key), text("Builder_Added", options.find((option) => option.key === key)?.label ?? ""));
                        }}
                    />
                );
            }}
        </Popup>
    );
};
