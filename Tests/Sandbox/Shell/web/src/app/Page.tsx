import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import type { Route } from "../navigation/route";
import { FormPage } from "../forms/FormPage";
import { t } from "../strings/strings";
import { ListPage } from "../views/ListPage";
import { useShell } from "./shell";
import { homeOf } from "./siteMap";
import { WebResourcePage } from "./WebResourcePage";

/** The page of the current address. */
export const Page: React.FC<{ route: Route }> = ({ route }) => {
    const { app, router } = useShell();
    const home = route.page === "home" ? homeOf(app) : undefined;
    React.useEffect(() => {
        if (home) router.replace(home);
    }, [home, router]);
    switch (route.page) {
        case "list":
            return <ListPage key={route.table} table={route.table} viewId={route.viewId} />;
        case "record":
            return <FormPage key={router.visit} route={route} />;
        case "webresource":
            return <WebResourcePage name={route.name} data={route.data} />;
        case "home":
            return home ? null : <MessageBar intent="info"><MessageBarBody>{t("noData")}</MessageBarBody></MessageBar>;
    }
};
