import type { AppModel, SubAreaModel } from "../data/appModel";
import type { Route } from "../navigation/route";

/** Whether a page belongs to an entry of the site map. */
export function isSubAreaOf(entry: SubAreaModel, route: Route): boolean {
    if (route.page === "list" || route.page === "record") return entry.table === route.table;
    return route.page === "webresource" && entry.url === `/WebResources/${route.name}`;
}

/** The page an entry opens; undefined: an address outside of the app. */
export function routeOf(entry: SubAreaModel): Route | undefined {
    if (entry.table) return { page: "list", table: entry.table, ...(entry.defaultView ? { viewId: entry.defaultView.replace(/[{}]/g, "").toLowerCase() } : {}) };
    const webResource = /^\/WebResources\/(.+)$/i.exec(entry.url ?? "")?.[1];
    return webResource ? { page: "webresource", name: decodeURIComponent(webResource) } : undefined;
}

/** The page the app opens with: the first entry of its site map. */
export function homeOf(app: AppModel): Route | undefined {
    const entries = app.areas.flatMap((area) => area.groups.flatMap((group) => group.subAreas));
    return entries.map(routeOf).find((route) => route !== undefined);
}
