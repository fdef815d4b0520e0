import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { MoreIcon } from "../../shared/ui/icons";
import { tileIdOf, useJourney } from "../journeyScope";
import { useStepActions } from "../steps/StepActions";
import { StepContent, StepContentProps } from "../steps/StepContent";

export const StepRow: React.FC<StepContentProps & { readonly step: string }> = ({ step, ...content }) => {
    const { text } = useHost();
    const { journey, disabled, selected, select } = useJourney();
    const { open } = useStepActions();
    const tile = journey.byId.get(tileIdOf(step) ?? "");
    return (
        <div className="segj-row">
            <button type="button" className="segj-card" data-step={step} aria-pressed={selected === step} tabIndex={selected === step ? 0 : -1} onClick={() => select(step)}>
                <StepContent {...content} />
            </button>
            {tile && !disabled && <Button appearance="subtle" icon={<MoreIcon />} aria-label={text("Designer_More", content.title)} aria-haspopup="menu" onClick={(e) => open({ kind: "tile", tile, anchor: e.currentTarget })} />}
        </div>
    );
};
