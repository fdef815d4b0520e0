import * as React from "react";
import { useHost } from "../../shared/host";
import { ExitIcon } from "../../shared/ui/icons";
import { MisfitNotice } from "./MisfitNotice";
import { Pane, Part } from "./Pane";
import { SegmentListPart } from "./SegmentListPart";

export const ExitPane: React.FC = () => {
    const { text } = useHost();
    return (
        <Pane title={text("Designer_Exit")}>
            <MisfitNotice />
            <Part title={text("Designer_Completed")} help={text("Designer_Completed_Help")}>
                <div className="segj-locked">
                    <ExitIcon />
                    <span className="segj-name seg-cut">{text("Designer_Completed_Title")}</span>
                    <span className="seg-note">{text("Designer_Completed_Card")}</span>
                </div>
            </Part>
            <Part title={text("Designer_Alternate")} help={text("Designer_Alternate_Help")} />
            <SegmentListPart role="Suppression" title={text("Designer_ExitBySegment")} help={text("Designer_ExitBySegment_Help")} addLabel={text("Designer_ExitBySegment_Add")} />
        </Pane>
    );
};
