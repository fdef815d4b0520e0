import { Button } from "@fluentui/react-components";
import * as React from "react";
import { columnOptions } from "../../../shared/conditions/columnOptions";
import { OptionList } from "../../../shared/fields/OptionList";
import { Popup } from "../../../shared/fields/Popup";
import { useHost } from "../../../shared/host";
import { withColumnValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { AddIcon } from "../../../shared/ui/icons";
import { useTables } from "../../../shared/tables/tableServices";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";
import { ValueRow } from "./ValueRow";

export interface ValuesPartProps {
    readonly tile: Tile;
    /** Table whose columns are written; undefined until it is known. */
    readonly table?: string;
    readonly writes: "canUpdate" | "canCreate";
    readonly help: string;
}

/** Columns and the values that are written into them. */
export const ValuesPart: React.FC<ValuesPartProps> = ({ tile, table, writes, help }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { definitions } = useTables();
    const place = `${tile.path}.values`;
    const columns = table ? (definitions.table(table)?.columns ?? []) : [];
    const taken = new Set(tile.values.map(({ column }) => column));
    const free = columns.filter((column) => column[writes] && !taken.has(column.name));
    const addLabel = text("Value_Add");

    const button = (
        <Button appearance="subtle" size="small" icon={<AddIcon />}>
            {addLabel}
        </Button>
    );
    return (
        <Part title={text("Value_Title")} help={help} path={place}>
            {!table && <p className="seg-note segj-hint">{text("Designer_AudienceFirst")}</p>}
            {table && tile.values.map((value) => <ValueRow key={value.column} tile={tile} table={table} value={value} column={columns.find(({ name }) => name === value.column)} />)}
            {!disabled && table && (
                <div>
                    <Popup label={addLabel} button={button}>
                        {(close) => (
                            <OptionList
                                label={addLabel}
                                options={columnOptions(free, text)}
                                onChoose={(name) => {
                                    close();
                                    const label = columns.find((column) => column.name === name)?.label ?? name;
                                    edit(withColumnValue(journey, tile, name, "null"), { said: text("Designer_Added", label), focus: { path: `${place}.${name}` } });
                                }}
                            />
                        )}
                    </Popup>
                </div>
            )}
            <PathProblems path={place} />
        </Part>
    );
};
