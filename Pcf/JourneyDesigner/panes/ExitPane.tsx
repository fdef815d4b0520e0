import * as React from "react";
import { useHost } from "../../shared/host";
import { ExitIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";
import { MisfitNotice } from "./MisfitNotice";
import { Pane, Part } from "./Pane";
import { SegmentListPart } from "./SegmentListPart";

export const ExitPane: React.FC = () => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    return (
        <Pane title={text("Designer_Exit")}>
            <MisfitNotice />
            <Part title={text("Designer_Completed")} help={text("Designer_Completed_Help")}>
                <div className={styles.lockedCard}>
                    <ExitIcon />
                    <span className={styles.cardName}>{text("Designer_Completed_Title")}</span>
                    <span className={styles.aside}>{text("Designer_Completed_Card")}</span>
                </div>
            </Part>
            <Part title={text("Designer_Alternate")} help={text("Designer_Alternate_Help")} />
            <SegmentListPart role="Suppression" title={text("Designer_ExitBySegment")} help={text("Designer_ExitBySegment_Help")} addLabel={text("Designer_ExitBySegment_Add")} />
        </Pane>
    );
};
