import * as React from "react";
import { useHost } from "../../../shared/host";
import { Bar, BarPart } from "./Bar";
import type { WaterfallStep } from "./waterfallSteps";

/** What the bars mean, of those that are there. */
export const Legend: React.FC<{ readonly steps: readonly WaterfallStep[] }> = ({ steps }) => {
    const { text } = useHost();
    const kinds = [...new Set(steps.map(({ kind }) => kind))];
    const keys: (readonly [string, Omit<BarPart, "from" | "to">])[] = [
        ...kinds.map((kind) => [text(`Insight_Key_${kind}`), { kind }] as const),
        ...(steps.some(({ already }) => already > 0) ? [[text("Insight_Key_Already"), { kind: kinds[0] ?? "exclusion", isLight: true }] as const] : []),
        [text("Insight_Key_Left"), { kind: "left" }],
    ];
    return (
        <div className="segi-legend segi-note">
            {keys.map(([name, part]) => (
                <span key={name}>
                    <Bar whole={1} parts={[{ ...part, from: 0, to: 1 }]} />
                    {name}
                </span>
            ))}
        </div>
    );
};
