import * as React from "react";
import type { ActivityTable } from "../../../shared/dataverse/activityTables";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { useTables } from "../../../shared/tables/tableServices";
import { useMounted } from "../../../shared/ui/useMounted";
import { useServices } from "../../designerServices";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";
import { ValuesPart } from "./ValuesPart";

/** The activity that is created for each person, and what stands in it. */
export const ActivityPart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { definitions } = useTables();
    const place = `${tile.path}.activity`;
    const { activity } = tile;
    const nameOf = (table: string) => definitions.name(table).label;
    const options = useActivityTables().map(({ name, label }) => [name, label] as const);
    const offered = options.some(([name]) => name === activity) ? options : [[activity, activity === "" ? text("Tile_createActivity_Choose") : nameOf(activity)] as const, ...options];
    return (
        <>
            <Part title={text("Tile_createActivity_Activity")} path={place}>
                {disabled ? (
                    <span>{activity ? nameOf(activity) : "---"}</span>
                ) : (
                    <OptionSelect
                        label={text("Tile_createActivity_Activity")}
                        value={activity}
                        options={offered}
                        onChange={(table) => edit(withValue(journey, tile, "activity", JSON.stringify(table)), { said: nameOf(table) })}
                    />
                )}
                <PathProblems path={place} />
            </Part>
            {activity !== "" && <ValuesPart tile={tile} table={activity} writes="canCreate" help={text("Tile_createActivity_Help")} />}
        </>
    );
};

function useActivityTables(): readonly ActivityTable[] {
    const { activities } = useServices();
    const [tables, setTables] = React.useState<readonly ActivityTable[]>([]);
    const mounted = useMounted();
    React.useEffect(() => {
        // without the list there is still the activity that is chosen
        activities().then(
            (found) => mounted.current && setTables(found),
            () => undefined,
        );
    }, [activities, mounted]);
    return tables;
}
