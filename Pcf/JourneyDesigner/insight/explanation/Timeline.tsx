import { Link } from "@fluentui/react-components";
import * as React from "react";
import type { PathStep } from "../../../shared/dataverse/memberExplanation";
import { useHost } from "../../../shared/host";
import { useInsight } from "../insightServices";
import type { TileNames } from "../tileNames";
import { localTimes } from "./localTimes";

export interface TimelineProps {
    readonly path: readonly PathStep[];
    /** Whether the last step that happened goes on: its time is then when. */
    readonly isOnTheWay: boolean;
    readonly tiles: TileNames;
    readonly onGoTo?: (tileId: string) => void;
}

/** The way of a person from top to bottom: what happened, where the person is, and, dashed, what is to be expected. */
export const Timeline: React.FC<TimelineProps> = ({ path, isOnTheWay, tiles, onGoTo }) => {
    const { text } = useHost();
    const { dateTime } = useInsight();
    const last = path.reduce((found, { isExpected }, index) => (isExpected ? found : index), -1);
    const timeOf = (on: string, index: number) => (isOnTheWay && index === last ? text("Insight_GoesOn", dateTime(new Date(on))) : dateTime(new Date(on)));
    return (
        <section aria-label={text("Insight_Path")}>
            <h4>{text("Insight_Path")}</h4>
            {path.length === 0 && <p>{text("Insight_Path_None")}</p>}
            <ol className="segi-path">
                {path.map(({ tile, status, on, detail, isExpected }, index) => (
                    <li key={index} className={`segi-step ${isExpected ? "segi-expected" : index === last ? "segi-now" : ""}`}>
                        <span className="segi-line">
                            <span className="segi-note">{status}</span>
                            {tile !== null &&
                                (onGoTo && tiles.has(tile) ? (
                                    <Link as="button" onClick={() => onGoTo(tile)}>
                                        {tiles.nameOf(tile)}
                                    </Link>
                                ) : (
                                    <strong>{tiles.nameOf(tile)}</strong>
                                ))}
                        </span>
                        {(on ?? detail) && <span className="segi-note">{[on && timeOf(on, index), detail && localTimes(detail, dateTime)].filter(Boolean).join(" · ")}</span>}
                    </li>
                ))}
            </ol>
        </section>
    );
};
