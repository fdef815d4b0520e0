import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { AddIcon, icon } from "../../shared/ui/icons";
import type { Zoom } from "./useZoom";

const ZoomOutIcon = /* #__PURE__ */ icon("M2.5 8h11");
const FitIcon = /* #__PURE__ */ icon("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10");

export const ZoomBar: React.FC<{ readonly zoom: Zoom }> = ({ zoom }) => {
    const { text, number } = useHost();
    const button = (label: string, icon_: JSX.Element, run?: () => void) => <Button appearance="subtle" size="small" icon={icon_} aria-label={text(label)} title={text(label)} disabledFocusable={!run} onClick={run} />;
    const percent = text("Zoom_Percent", number(Math.round(zoom.factor * 100)));
    return (
        <div role="group" aria-label={text("Zoom_Label")} className="segj-zoom">
            {button("Zoom_Out", <ZoomOutIcon />, zoom.zoomOut)}
            <Button appearance="subtle" size="small" aria-label={`${percent}. ${text("Zoom_Reset")}`} title={text("Zoom_Reset")} onClick={zoom.reset}>
                {percent}
            </Button>
            {button("Zoom_In", <AddIcon />, zoom.zoomIn)}
            {button("Zoom_Fit", <FitIcon />, zoom.fit)}
        </div>
    );
};
