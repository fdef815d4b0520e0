import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { DismissIcon } from "../../shared/ui/icons";
import { ExplainPanel } from "../insight/ExplainPanel";
import { Pane } from "./Pane";

export interface ExplainPaneProps {
    readonly journeyId?: string;
    readonly definition: string;
    readonly onGoTo: (tileId: string) => void;
    readonly onClose: () => void;
}

/** Why one person is in the journey or not, in the place of a step's settings. */
export const ExplainPane: React.FC<ExplainPaneProps> = ({ onClose, ...panel }) => {
    const { text } = useHost();
    return (
        <Pane title={text("Designer_Explain")} actions={<Button appearance="subtle" icon={<DismissIcon />} aria-label={text("Designer_Explain_Close")} onClick={onClose} />}>
            <ExplainPanel {...panel} />
        </Pane>
    );
};
