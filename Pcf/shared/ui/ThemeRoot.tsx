import { FluentProvider, IdPrefixProvider, Theme, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { Host, HostProvider } from "../host";

export interface ThemeRootProps {
    readonly host: Host;
    readonly theme: Theme;
    /** Unlike in any other control of the page. */
    readonly idPrefix: string;
}

const fill: React.CSSProperties = { width: "100%", background: "transparent" };

export const ThemeRoot: React.FC<ThemeRootProps> = ({ host, theme, idPrefix, children }) => (
    <IdPrefixProvider value={idPrefix}>
        <FluentProvider theme={theme} style={fill}>
            <HostProvider value={host}>{children}</HostProvider>
        </FluentProvider>
    </IdPrefixProvider>
);

/** The app's theme; an app without one gets Fluent's light theme. */
export function tokenTheme(context: Pick<ComponentFramework.Context<unknown>, "fluentDesignLanguage">): Theme {
    return (context.fluentDesignLanguage?.tokenTheme as Theme | undefined) ?? webLightTheme;
}

/** No counter to share: two controls of a form, even of different bundles, must not give out the same ids. */
export function newIdPrefix(): string {
    return `seg${Math.random().toString(36).slice(2, 8)}-`;
}
