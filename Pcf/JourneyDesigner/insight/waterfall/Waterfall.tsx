import * as React from "react";
import type { AudiencePreview } from "../../../shared/dataverse/audiencePreview";
import { useHost } from "../../../shared/host";
import { useCountTexts } from "../useCountTexts";
import { useSegmentTexts } from "../useSegmentTexts";
import { Bar } from "./Bar";
import { Legend } from "./Legend";
import { waterfallSteps } from "./waterfallSteps";
import { WaterfallTable } from "./WaterfallTable";

/** From the audience over what each segment takes away to the people who enter: a picture for the eye, a table for screen readers. */
export const Waterfall: React.FC<{ readonly preview: AudiencePreview }> = ({ preview }) => {
    const { text } = useHost();
    const { nameOf, originOf } = useSegmentTexts(preview.lists);
    const { people, brief, left, percent, minus } = useCountTexts(preview.isExact);
    const { gross, net, entry } = preview;
    const steps = waterfallSteps(preview);
    return (
        <>
            <div className="segi-rows" aria-hidden="true">
                <div className="segi-row segi-strong">
                    <span>{nameOf(entry)}</span>
                    <span className="segi-number">{people(gross)}</span>
                    <Bar whole={gross} parts={[{ kind: "people", from: 0, to: gross }]} />
                    <span className="segi-note">{originOf(entry)}</span>
                </div>
                {steps.map(({ kind, segment, own, taken, already, before, after }) => (
                    <div key={kind + segment.segmentId} className="segi-row">
                        <span>{nameOf(segment)}</span>
                        <span className="segi-number">{minus(taken)}</span>
                        <Bar
                            whole={gross}
                            parts={[
                                { kind: "left", from: 0, to: after },
                                { kind, from: after, to: before },
                                { kind, from: before, to: before + already, isLight: true },
                            ]}
                        />
                        <span className="segi-note">
                            {[text(`Insight_By_${kind}`), originOf(segment), own === 0 ? text("Insight_NobodyIn") : already > 0 ? text("Insight_Already", brief(already), brief(own)) : ""].filter(Boolean).join(" · ")}
                        </span>
                    </div>
                ))}
                <div className="segi-row segi-strong segi-net">
                    <span>{text("Insight_Net")}</span>
                    <span className="segi-number">
                        {left(net)} {percent(net, gross)}
                    </span>
                    <Bar whole={gross} parts={[{ kind: "people", from: 0, to: net }]} />
                </div>
                {steps.length > 0 && <Legend steps={steps} />}
            </div>
            <WaterfallTable preview={preview} steps={steps} />
        </>
    );
};
