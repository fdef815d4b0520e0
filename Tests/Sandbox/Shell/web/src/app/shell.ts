import * as React from "react";
import type { AppModel, AppSummary } from "../data/appModel";
import type { Metadata } from "../data/metadata";
import type { SessionModel } from "../data/sessionModel";
import type { WebApi } from "../data/webApi";
import type { Router } from "../navigation/Router";
import type { DialogStack } from "../ui/DialogStack";
import type { Store } from "../ui/store";
import type { Toasts } from "../ui/toasts";

/** What every part of the app shares. */
export interface Shell {
    session: SessionModel;
    languageTag: string;
    apps: AppSummary[];
    app: AppModel;
    router: Router;
    metadata: Metadata;
    webApi: WebApi;
    dialogs: DialogStack;
    toasts: Toasts;
    progress: Store<string | null>;
    /** Features that something on the page asked for and the Sandbox does not have. */
    refusals: Store<readonly string[]>;
}

const ShellContext = React.createContext<Shell | undefined>(undefined);

export const ShellProvider = ShellContext.Provider;

export function useShell(): Shell {
    const shell = React.useContext(ShellContext);
    if (!shell) throw new Error("This component works inside the shell only.");
    return shell;
}

/** Says on the page what is not supported; once each. */
export function refuse(shell: Shell, feature: string): void {
    const known = shell.refusals.get();
    if (!known.includes(feature)) shell.refusals.set([...known, feature]);
}
