import * as React from "react";
import { useHost } from "../../host";
import { useTables } from "../../tables/tableServices";
import { OptionList } from "../../fields/OptionList";
import { useFound } from "../../fields/useFound";
import { OptionSelect } from "../../fields/OptionSelect";

export interface RowSearchProps {
    readonly targets: readonly string[];
    readonly label: string;
    readonly onChoose: (id: string, name: string, table: string) => void;
}

/** Finds rows by name; where a lookup can point at several tables, one of them is chosen first. */
export const RowSearch: React.FC<RowSearchProps> = ({ targets, label, onChoose }) => {
    const { text } = useHost();
    const { definitions, rows } = useTables();
    const [target, setTarget] = React.useState(targets[0] ?? "");
    const find = React.useCallback(
        async (typed: string) => {
            const table = await definitions.whenTable(target);
            return table ? rows.search(table, typed) : [];
        },
        [definitions, rows, target],
    );
    const { items, note, search } = useFound(find);
    const nameOf = (table: string) => definitions.name(table).label;
    const options = items.map(({ id, name }) => ({ key: id, label: name, group: nameOf(target) }));
    return (
        <>
            <OptionList label={label} options={options} note={note} onType={search} onChoose={(id) => onChoose(id, items.find((row) => row.id === id)?.name ?? id, target)} />
            {targets.length > 1 && <OptionSelect small label={text("Condition_Table")} value={target} options={targets.map((table) => [table, nameOf(table)])} onChange={setTarget} />}
        </>
    );
};
