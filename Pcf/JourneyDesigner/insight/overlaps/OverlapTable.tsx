import * as React from "react";
import type { AudiencePreview } from "../../../shared/dataverse/audiencePreview";
import { useHost } from "../../../shared/host";
import { useHiddenStyle } from "../../../shared/ui/hidden";
import { useCountTexts } from "../useCountTexts";
import { useSegmentTexts } from "../useSegmentTexts";
import { useOverlapStyles } from "./overlapStyles";

// darker would take the numbers' contrast
const DarkestShade = 0.4;

/** How many people of the audience are in two segments at once, the more the darker. */
export const OverlapTable: React.FC<{ readonly preview: AudiencePreview }> = ({ preview: { exclusions, suppressions, overlaps, isExact } }) => {
    const { text } = useHost();
    const styles = useOverlapStyles();
    const hidden = useHiddenStyle();
    const { nameOf } = useSegmentTexts();
    const { people } = useCountTexts(isExact);
    const names = [...exclusions, ...suppressions].map(nameOf);
    // the first row and column are the audience
    const cells = overlaps.slice(1).map((row) => row.slice(1));
    const most = Math.max(1, ...cells.flat().map((cell) => cell ?? 0));
    return (
        <div role="region" aria-label={text("Insight_Overlaps")} tabIndex={0} className={styles.frame}>
            <table className={styles.table}>
                <caption className={styles.caption}>{text("Insight_Overlaps_Help")}</caption>
                <thead>
                    <tr>
                        <td />
                        {names.map((name, index) => (
                            <th key={index} scope="col" className={styles.column} title={name}>
                                {index + 1}
                                <span className={hidden}>{name}</span>
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {cells.map((row, index) => (
                        <tr key={index}>
                            <th scope="row" className={styles.name}>
                                {index + 1} {names[index]}
                            </th>
                            {row.map((cell, column) => (
                                <td key={column} className={styles.cell} title={cell === null ? text("Insight_NotCounted") : undefined}>
                                    <span className={styles.shade} style={{ opacity: ((cell ?? 0) / most) * DarkestShade }} />
                                    <span className={styles.number}>{cell === null ? "–" : people(cell)}</span>
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
};
