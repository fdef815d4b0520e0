import * as React from "react";
import type { AudiencePreview } from "../../../shared/dataverse/audiencePreview";
import { useHost } from "../../../shared/host";
import { useHiddenStyle } from "../../../shared/ui/hidden";
import { useCountTexts } from "../useCountTexts";
import { useSegmentTexts } from "../useSegmentTexts";

// darker would take the numbers' contrast
const DarkestShade = 0.4;

/** How many people of the audience are in two segments at once, the more the darker. */
export const OverlapTable: React.FC<{ readonly preview: AudiencePreview }> = ({ preview: { exclusions, suppressions, overlaps, isExact } }) => {
    const { text } = useHost();
    const hidden = useHiddenStyle();
    const { nameOf } = useSegmentTexts();
    const { brief } = useCountTexts(isExact);
    const names = [...exclusions, ...suppressions].map(nameOf);
    // the first row and column are the audience
    const cells = overlaps.slice(1).map((row) => row.slice(1));
    const most = Math.max(1, ...cells.flat().map((cell) => cell ?? 0));
    return (
        <>
            <p>{text("Insight_Overlaps_Help")}</p>
            <div role="region" aria-label={text("Insight_Overlaps")} tabIndex={0} className="segi-frame">
                <table>
                    <thead>
                        <tr>
                            <td />
                            {names.map((name, index) => (
                                <th key={index} scope="col" title={name}>
                                    {index + 1}
                                    <span className={hidden}>{name}</span>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {cells.map((row, index) => (
                            <tr key={index}>
                                <th scope="row">
                                    {index + 1} {names[index]}
                                </th>
                                {row.map((cell, column) => (
                                    <td key={column} title={cell === null ? text("Insight_NotCounted") : undefined}>
                                        <span className="segi-shade" style={{ opacity: ((cell ?? 0) / most) * DarkestShade }} />
                                        <span>{cell === null ? "–" : brief(cell)}</span>
                                    </td>
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </>
    );
};
