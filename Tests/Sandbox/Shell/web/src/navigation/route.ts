/** The pages of the app, as addresses of a model-driven app name them. */
export type Route =
    | { page: "home" }
    | { page: "list"; table: string; viewId?: string }
    | { page: "record"; table: string; id?: string; formId?: string; tab?: string; preset?: Record<string, string> }
    | { page: "webresource"; name: string; data?: string };

export interface Address {
    /** Id or unique name of the app. */
    app?: string;
    route: Route;
}

const bare = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();

export function parseAddress(search: string): Address {
    const query = new URLSearchParams(search);
    return { app: query.get("appid") ?? query.get("appname") ?? undefined, route: parseRoute(query) };
}

function parseRoute(query: URLSearchParams): Route {
    const table = query.get("etn") ?? "";
    const id = query.get("id");
    switch (query.get("pagetype")?.toLowerCase()) {
        case "entitylist": {
            const view = query.get("viewid");
            return table ? { page: "list", table, ...(view ? { viewId: bare(view) } : {}) } : { page: "home" };
        }
        case "entityrecord": {
            const form = query.get("formid");
            const tab = query.get("tabname");
            const extra = query.get("extraqs");
            return table
                ? { page: "record", table, ...(id ? { id: bare(id) } : {}), ...(form ? { formId: bare(form) } : {}), ...(tab ? { tab } : {}), ...(extra ? { preset: Object.fromEntries(new URLSearchParams(extra)) } : {}) }
                : { page: "home" };
        }
        case "webresource":
            return { page: "webresource", name: query.get("webresourceName") ?? "", ...(query.get("data") ? { data: query.get("data") ?? "" } : {}) };
        default:
            return { page: "home" };
    }
}

export function formatAddress({ app, route }: Address): string {
    const query = new URLSearchParams();
    if (app) query.set("appid", app);
    switch (route.page) {
        case "list":
            query.set("pagetype", "entitylist");
            query.set("etn", route.table);
            if (route.viewId) query.set("viewid", route.viewId);
            break;
        case "record":
            query.set("pagetype", "entityrecord");
            query.set("etn", route.table);
            if (route.id) query.set("id", route.id);
            if (route.formId) query.set("formid", route.formId);
            if (route.tab) query.set("tabname", route.tab);
            if (route.preset) query.set("extraqs", new URLSearchParams(route.preset).toString());
            break;
        case "webresource":
            query.set("pagetype", "webresource");
            query.set("webresourceName", route.name);
            if (route.data) query.set("data", route.data);
            break;
        case "home":
            break;
    }
    const text = query.toString();
    return text ? `/main.aspx?${text}` : "/main.aspx";
}
