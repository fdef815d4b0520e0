import * as React from "react";
import type { Point } from "../../shared/model/journey/layoutJourney";

export interface BranchLabelProps {
    readonly at: Point;
    readonly name: string;
    /** People who took the branch, or would. */
    readonly count?: string;
}

export const BranchLabel: React.FC<BranchLabelProps> = ({ at, name, count }) => (
    <span className="segj-label" style={{ left: at.x, top: at.y }} title={name}>
        <span className="seg-cut">{name}</span>
        {count && <span className="segj-count">{count}</span>}
    </span>
);
