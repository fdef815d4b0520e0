import { FluentProvider, MessageBar, MessageBarBody, PortalMountNodeProvider, Spinner, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { DialogHost } from "../ui/DialogStack";
import { ProgressCover } from "../ui/progress";
import { ToastHost } from "../ui/toasts";
import { useAsync } from "../ui/useAsync";
import { installXrm } from "../xrm/installXrm";
import { Frame } from "./Frame";
import { loadShell } from "./loadShell";
import { ShellProvider } from "./shell";

/** The app, once its session and site map are known. */
export const Root: React.FC = () => {
    const { value: shell, error } = useAsync(async () => {
        const loaded = await loadShell();
        installXrm(loaded);
        return loaded;
    }, []);
    const [popups, setPopups] = React.useState<HTMLElement | null>(null);
    return (
        <FluentProvider theme={webLightTheme} style={{ height: "100%", backgroundColor: "transparent" }}>
            {error && <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>}
            {!shell && !error && <Spinner style={{ height: "100%" }} label={t("loading")} />}
            {shell && (
                <ShellProvider value={shell}>
                    <PortalMountNodeProvider value={popups ?? undefined}>
                        <Frame popups={setPopups} />
                        <DialogHost stack={shell.dialogs} />
                        <ToastHost toasts={shell.toasts} />
                        <ProgressCover message={shell.progress} />
                    </PortalMountNodeProvider>
                </ShellProvider>
            )}
        </FluentProvider>
    );
};
