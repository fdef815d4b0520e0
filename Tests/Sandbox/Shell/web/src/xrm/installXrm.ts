import type { Shell } from "../app/shell";
import { createNavigation } from "./navigation";
import { createUtility } from "./utility";
import { createWebApi } from "./webApi";

/** Makes the client API global, for the scripts of web resources. */
export function installXrm(shell: Shell): void {
    const utility = createUtility(shell);
    const webApi = createWebApi(shell);
    Object.assign(globalThis, {
        Xrm: {
            Navigation: createNavigation(shell),
            WebApi: { ...webApi, online: webApi, isAvailableOffline: () => false },
            Utility: utility,
            App: { addGlobalNotification: showAsToast(shell), clearGlobalNotification: () => Promise.resolve() },
        },
        GetGlobalContext: utility.getGlobalContext,
    });
}

/** Global notifications appear as toasts. */
const showAsToast = (shell: Shell) => (notification: { level?: number; message?: string }): Promise<string> => {
    const intents = ["info", "success", "error", "warning", "info"] as const;
    shell.toasts.show({ intent: intents[notification.level ?? 4] ?? "info", title: notification.message ?? "" });
    return Promise.resolve(String(Date.now()));
};
