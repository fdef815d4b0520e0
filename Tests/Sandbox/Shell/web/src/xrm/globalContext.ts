import type { Shell } from "../app/shell";
import { toUserSettings } from "./userSettings";

/** Xrm.Utility.getGlobalContext(). */
export function createGlobalContext(shell: Shell) {
    const { app, session, router } = shell;
    return {
        userSettings: toUserSettings(shell),
        client: {
            getClient: () => "Web",
            getClientState: () => "Online",
            getFormFactor: () => 1,
            isOffline: () => false,
            isNetworkAvailable: () => true,
        },
        organizationSettings: { uniqueName: "sandbox", languageId: 1033, isAutoSaveEnabled: false, baseCurrencyId: "", organizationId: "", useSkypeProtocol: false },
        getClientUrl: () => location.origin,
        getCurrentAppUrl: () => location.origin + router.addressOf({ page: "home" }),
        getCurrentAppName: () => Promise.resolve(app.name),
        getCurrentAppProperties: () => Promise.resolve({ appId: app.id, displayName: app.name, uniqueName: app.uniqueName, url: location.origin + router.addressOf({ page: "home" }), webResourceId: "", webResourceName: "", welcomePageId: "", welcomePageName: "" }),
        getVersion: () => "9.2.0.0",
        getQueryStringParameters: () => Object.fromEntries(new URLSearchParams(location.search)),
        getWebResourceUrl: (name: string) => `/WebResources/${name}`,
        isOnPremises: () => false,
        prependOrgName: (path: string) => path,
        getUserId: () => `{${session.user.id.toUpperCase()}}`,
        getUserName: () => session.user.name,
        getUserLcid: () => session.language,
        getOrgLcid: () => 1033,
    };
}
