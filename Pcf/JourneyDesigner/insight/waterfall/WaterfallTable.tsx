import * as React from "react";
import type { AudiencePreview } from "../../../shared/dataverse/audiencePreview";
import { useHost } from "../../../shared/host";
import { useHiddenStyle } from "../../../shared/ui/hidden";
import { useCountTexts } from "../useCountTexts";
import { useSegmentTexts } from "../useSegmentTexts";
import type { WaterfallStep } from "./waterfallSteps";

export interface WaterfallTableProps {
    readonly preview: AudiencePreview;
    readonly steps: readonly WaterfallStep[];
}

/** The waterfall in rows and columns. */
export const WaterfallTable: React.FC<WaterfallTableProps> = ({ preview: { entry, gross, net, isExact, lists }, steps }) => {
    const { text } = useHost();
    const { nameOf, originOf } = useSegmentTexts(lists);
    const { people, left } = useCountTexts(isExact);
    const columns = ["Segment", "Own", "Taken", "Left"].map((column) => text(`Insight_Column_${column}`));
    return (
        <div className={useHiddenStyle()}>
            <table>
                <caption>{text("Insight_Entering")}</caption>
                <thead>
                    <tr>
                        {columns.map((column) => (
                            <th key={column} scope="col">
                                {column}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    <Row name={`${nameOf(entry)}, ${originOf(entry)}`} cells={[people(gross), "", people(gross)]} />
                    {steps.map(({ kind, segment, own, taken, after }) => (
                        <Row key={kind + segment.segmentId} name={`${nameOf(segment)}, ${text(`Insight_By_${kind}`)}, ${originOf(segment)}`} cells={[people(own), people(taken), left(after)]} />
                    ))}
                    <Row name={text("Insight_Net")} cells={["", "", left(net)]} />
                </tbody>
            </table>
        </div>
    );
};

const Row: React.FC<{ readonly name: string; readonly cells: readonly string[] }> = ({ name, cells }) => (
    <tr>
        <th scope="row">{name}</th>
        {cells.map((cell, index) => (
            <td key={index}>{cell}</td>
        ))}
    </tr>
);
