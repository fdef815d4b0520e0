import { useId } from "@fluentui/react-components";
import * as React from "react";

export type BarKind = "people" | "left" | "exclusion" | "suppression";

export interface BarPart {
    readonly kind: BarKind;
    readonly from: number;
    readonly to: number;
    /** Hatched: people who are gone already. */
    readonly isLight?: boolean;
}

export interface BarProps {
    readonly whole: number;
    readonly parts: readonly BarPart[];
}

/** Parts of a whole on one line. What is left is thinner, and light parts are hatched, so that they differ without colour too. */
export const Bar: React.FC<BarProps> = ({ whole, parts }) => {
    const hatch = useId("hatch");
    const percent = (people: number) => `${whole === 0 ? 0 : (people / whole) * 100}%`;
    const shown = parts.filter(({ from, to }) => to > from);
    return (
        <svg width="100%" height="14" className="segi-bar" aria-hidden="true">
            <rect width="100%" height="14" rx="2" className="segi-track" />
            {shown.map(({ kind, from, to, isLight }) => (
                <React.Fragment key={`${kind}${from}`}>
                    {isLight && (
                        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" className={`segi-${kind}`}>
                            <rect width="2" height="5" />
                        </pattern>
                    )}
                    {/* somebody is never nothing to be seen */}
                    <rect x={percent(from)} style={{ width: `max(2px, ${percent(to - from)})` }} y={kind === "left" ? 4 : 0} height={kind === "left" ? 6 : 14} fill={isLight ? `url(#${hatch})` : undefined} className={isLight ? undefined : `segi-${kind}`} />
                </React.Fragment>
            ))}
        </svg>
    );
};
