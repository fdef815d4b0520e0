import type { AppModel, AppSummary } from "../data/appModel";
import { getJson } from "../data/http";
import { Metadata } from "../data/metadata";
import { languageTagOf, type SessionModel } from "../data/sessionModel";
import { WebApi } from "../data/webApi";
import { parseAddress } from "../navigation/route";
import { Router } from "../navigation/Router";
import { setLanguage } from "../strings/strings";
import { DialogStack } from "../ui/DialogStack";
import { Store } from "../ui/store";
import { Toasts } from "../ui/toasts";
import type { Shell } from "./shell";

/** Reads session and app; an address without app opens the first one. */
export async function loadShell(): Promise<Shell> {
    const [session, apps] = await Promise.all([getJson<SessionModel>("/shell/session"), getJson<AppSummary[]>("/shell/apps")]);
    setLanguage(session.language);
    const languageTag = languageTagOf(session);
    document.documentElement.lang = languageTag;
    const name = parseAddress(location.search).app ?? apps[0]?.uniqueName;
    if (!name) throw new Error("No imported solution has a model-driven app.");
    const app = await getJson<AppModel>(`/shell/apps/${encodeURIComponent(name)}`);
    return {
        session,
        languageTag,
        apps,
        app,
        router: new Router(app.id),
        metadata: new Metadata(app.id),
        webApi: new WebApi(),
        dialogs: new DialogStack(),
        toasts: new Toasts(),
        progress: new Store<string | null>(null),
        refusals: new Store<readonly string[]>([]),
    };
}
