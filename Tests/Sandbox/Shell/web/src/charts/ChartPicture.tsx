import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { ChartModel, ChartPoint } from "../data/chartModel";
import { Doughnut } from "./Doughnut";

const useStyles = makeStyles({
    picture: { display: "flex", flexDirection: "column", gap: "16px" },
    list: { display: "flex", flexDirection: "column", gap: "10px", listStyleType: "none", margin: 0, padding: 0 },
    text: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
    label: { display: "flex", gap: "8px", alignItems: "baseline", minWidth: 0, overflowWrap: "anywhere" },
    mark: { flexShrink: 0, width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall },
    value: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
    track: { height: "14px", marginTop: "4px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall },
    bar: { height: "100%", minWidth: "2px", borderRadius: tokens.borderRadiusSmall },
});

interface Props {
    chart: ChartModel;
    points: readonly ChartPoint[];
    language: string;
}

/** A chart as a list of its values, each with its bar, or with a ring of all of them. Columns are drawn as bars: their labels are read without turning the head. */
export const ChartPicture: React.FC<Props> = ({ chart, points, language }) => {
    const styles = useStyles();
    const isRound = chart.kind === "Pie" || chart.kind === "Doughnut";
    const most = Math.max(1, ...points.map((point) => point.value));
    const total = points.reduce((sum, point) => sum + point.value, 0);
    const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    return (
        <div className={styles.picture}>
            {isRound && <Doughnut points={points} full={chart.kind === "Pie"} />}
            <ul className={styles.list} aria-label={chart.name}>
                {points.map((point) => (
                    <li key={point.label}>
                        <div className={styles.text}>
                            <span className={styles.label}>
                                {isRound && <span className={styles.mark} style={{ backgroundColor: point.color }} aria-hidden />}
                                {point.label}
                            </span>
                            <span className={styles.value}>{point.value.toLocaleString(language)}{isRound && total > 0 && ` (${share.format(point.value / total)})`}</span>
                        </div>
                        {!isRound && (
                            <div className={styles.track} aria-hidden>
                                <div className={styles.bar} style={{ width: `${(point.value / most) * 100}%`, backgroundColor: point.color }} />
                            </div>
                        )}
                    </li>
                ))}
            </ul>
        </div>
    );
};
