import * as React from "react";
import type { Point } from "../../shared/model/journey/layoutJourney";
import { AddIcon } from "../../shared/ui/icons";

export interface PlusButtonProps {
    readonly place: string;
    readonly at: Point;
    readonly label: string;
    /** Beside the selected step: the only ones that the Tab key comes to. */
    readonly near: boolean;
    readonly disabled: boolean;
    /** Why the way ends here. */
    readonly ends?: string;
}

/** Where a step can be put. */
export const PlusButton = React.memo<PlusButtonProps>(({ place, at, label, near, disabled, ends }) => (
    <>
        {!disabled && (
            <button type="button" className="segj-plus" data-place={place} tabIndex={near ? 0 : -1} aria-label={label} aria-haspopup="menu" title={label} style={{ left: at.x, top: at.y }}>
                <AddIcon />
            </button>
        )}
        {ends && (
            <span className="segj-ends" style={{ left: at.x, top: at.y + 14 }}>
                {ends}
            </span>
        )}
    </>
));
PlusButton.displayName = "PlusButton";
