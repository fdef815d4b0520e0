import { Input } from "@fluentui/react-components";
import * as React from "react";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { useJourney } from "../../journeyScope";
import { durationText } from "../../steps/useStepText";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";

const Units: readonly (readonly [string, number])[] = [
    ["minutes", 1],
    ["hours", 60],
    ["days", 1440],
];
const Most = 2147483647;

/** How long people stay. */
export const WaitPart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { minutes, path } = tile;
    const [unit, setUnit] = React.useState(() => [...Units].reverse().find(([, length]) => (minutes ?? 1440) % length === 0)?.[0] ?? "minutes");
    const lengthOf = (name: string) => Units.find(([each]) => each === name)?.[1] ?? 1;
    const [typed, setTyped] = React.useState<string>();
    const place = `${path}.minutes`;
    const shown = minutes === undefined ? "" : String(minutes / lengthOf(unit));

    function write(count: string, in_: string): void {
        const value = Number(count) * lengthOf(in_);
        const whole = count.trim() !== "" && Number.isInteger(value) && value >= 1 && value <= Most;
        setTyped(whole ? undefined : count);
        edit(withValue(journey, tile, "minutes", whole ? String(value) : undefined), { place });
    }

    return (
        <Part title={text("Tile_wait_For")} help={text("Tile_wait_Help")} path={place}>
            {disabled ? (
                <span>{minutes === undefined ? "---" : durationText(minutes, text)}</span>
            ) : (
                <div className="segj-fields">
                    <Input type="number" input={{ min: 1 }} className="seg-count" aria-label={text("Tile_wait_For")} value={typed ?? shown} onChange={(_, { value }) => write(value, unit)} />
                    <OptionSelect
                        label={text("Tile_wait_Unit")}
                        value={unit}
                        options={Units.map(([name]) => [name, text(`Condition_Unit_${name}`)])}
                        onChange={(next) => {
                            setUnit(next);
                            write(typed ?? shown, next);
                        }}
                    />
                </div>
            )}
            {typed && <p className="seg-note seg-error">{text("Tile_wait_Whole")}</p>}
            <PathProblems path={place} />
        </Part>
    );
};
