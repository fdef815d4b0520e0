import * as React from "react";
import type { Problem } from "../../shared/model/journey/checkJourney";
import type { Box } from "../../shared/model/journey/layoutJourney";
import { StepContent, StepContentProps } from "../steps/StepContent";

export interface StepCardProps extends Pick<StepContentProps, "type" | "title" | "counts"> {
    readonly step: string;
    /** One a line, as a text, so that an unchanged card is not drawn again. */
    readonly lines: string;
    readonly problems?: readonly Problem[];
    readonly box: Box;
    readonly selected: boolean;
    readonly draggable?: boolean;
    /** Holds wherever people are, not at one place of the course. */
    readonly apart?: boolean;
}

const none: readonly Problem[] = [];

/** Clicks, keys and drags are the canvas's. No button element, because Firefox lets nobody drag one. */
export const StepCard = React.memo<StepCardProps>(({ step, type, title, lines, problems = none, counts, box, selected, draggable, apart }) => (
    <div
        role="button"
        className="segj-card"
        data-step={step}
        data-apart={apart}
        aria-pressed={selected}
        tabIndex={selected ? 0 : -1}
        draggable={draggable}
        title={`${title}\n${lines}`}
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
        <StepContent type={type} title={title} lines={lines.split("\n")} problems={problems} counts={counts} />
    </div>
));
StepCard.displayName = "StepCard";
