import { Link, mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import type { PathStep } from "../../../shared/dataverse/memberExplanation";
import { useHost } from "../../../shared/host";
import { useInsight } from "../insightServices";
import { useInsightStyles } from "../insightStyles";
import type { TileNames } from "../tileNames";
import { useExplanationStyles } from "./explanationStyles";
import { localTimes } from "./localTimes";

export interface TimelineProps {
    readonly path: readonly PathStep[];
    readonly tiles: TileNames;
    readonly onGoTo?: (tileId: string) => void;
}

/** The way of a person from top to bottom: what happened, where the person is, and, dashed, what is to be expected. */
export const Timeline: React.FC<TimelineProps> = ({ path, tiles, onGoTo }) => {
    const { text } = useHost();
    const { dateTime } = useInsight();
    const styles = useExplanationStyles();
    const { title, help } = useInsightStyles();
    return (
        <section aria-label={text("Insight_Path")}>
            <h4 className={title}>{text("Insight_Path")}</h4>
            {path.length === 0 && <p className={help}>{text("Insight_Path_None")}</p>}
            <ol className={styles.timeline}>
                {path.map(({ tile, status, on, detail, isExpected }, index) => (
                    <li key={index} className={styles.step}>
                        <span className={mergeClasses(styles.dot, isExpected && styles.dotExpected)} />
                        {index + 1 < path.length && <span className={mergeClasses(styles.line, path[index + 1]?.isExpected && styles.lineExpected)} />}
                        <span className={styles.stepHead}>
                            <span className={styles.status}>{status}</span>
                            {tile !== null &&
                                (onGoTo && tiles.has(tile) ? (
                                    <Link as="button" className={styles.tile} onClick={() => onGoTo(tile)}>
                                        {tiles.nameOf(tile)}
                                    </Link>
                                ) : (
                                    <span className={styles.tile}>{tiles.nameOf(tile)}</span>
                                ))}
                        </span>
                        {(on ?? detail) && <span className={styles.aside}>{[on && dateTime(new Date(on)), detail && localTimes(detail, dateTime)].filter(Boolean).join(" · ")}</span>}
                    </li>
                ))}
            </ol>
        </section>
    );
};
