import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { TracePage } from "./TracePage";

/** The trace page, outside of any app. */
export const TraceRoot: React.FC = () => (
    <FluentProvider theme={webLightTheme} style={{ height: "100%", overflow: "auto" }}>
        <TracePage />
    </FluentProvider>
);
