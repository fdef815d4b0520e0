import type { Route } from "../navigation/route";

/** Xrm.Utility.getPageContext().input: the page as the Client API describes it. */
export function pageInput(route: Route): Record<string, string | undefined> {
    switch (route.page) {
        case "record":
            return { pageType: "entityrecord", entityName: route.table, entityId: route.id, formId: route.formId };
        case "list":
            return { pageType: "entitylist", entityName: route.table, viewId: route.viewId };
        case "webresource":
            return { pageType: "webresource", webresourceName: route.name, data: route.data };
        case "home":
            return { pageType: "dashboard" };
    }
}
