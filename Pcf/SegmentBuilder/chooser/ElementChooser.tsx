import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { shownOperators, toWritten } from "../../shared/model/query/likePattern";
import { conditionXml, groupXml, relatedXml, segmentXml } from "../../shared/model/query/writeQuery";
import type { TableDefinition } from "../../shared/model/tables/tableDefinition";
import { AddIcon } from "../../shared/ui/icons";
import { useServices } from "../builderServices";
import { useTableNames } from "../useTableNames";
import { Chooser } from "./Chooser";
import { elementOptions, SegmentKey } from "./elementOptions";

export interface ElementChooserProps {
    readonly table: TableDefinition;
    readonly label: string;
    /** What to write into the query, and what to say about it. */
    readonly onChoose: (written: string, said: string) => void;
}

/** All that a condition can be about: columns, related tables, and other segments. */
export const ElementChooser: React.FC<ElementChooserProps> = ({ table, label, onChoose }) => {
    const { text } = useHost();
    const { definitions } = useServices();
    const [opened, setOpened] = React.useState(false);
    useTableNames(opened ? table.relationships.map((relationship) => relationship.table) : []);
    const options = opened ? elementOptions(table, (name) => definitions.name(name), text) : [];

    function choose(key: string): void {
        const said = text("Builder_Added", options.find((option) => option.key === key)?.label ?? "");
        if (key === SegmentKey) return onChoose(segmentXml(table.primaryKey, "", false), said);
        const column = table.columns.find((each) => `column ${each.name}` === key);
        if (column) return onChoose(conditionXml(toWritten({ column: column.name, operator: shownOperators(column.kind)[0] ?? "eq", values: [] })), said);
        const relationship = table.relationships.find((each) => `relationship ${each.name}` === key);
        if (relationship) onChoose(relatedXml(relationship, false, groupXml("and", "")), said);
    }

    return (
        <Chooser label={label} options={options} onOpen={() => setOpened(true)} onChoose={choose}>
            <Button appearance="subtle" size="small" icon={<AddIcon />}>
                {label}
            </Button>
        </Chooser>
    );
};
