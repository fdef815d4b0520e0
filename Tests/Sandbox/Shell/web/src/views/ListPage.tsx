import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { defaultView, QueryType } from "../data/viewModel";
import { t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { ListView } from "./ListView";

interface Props {
    table: string;
    viewId?: string;
}

/** The page of a table's views. */
export const ListPage: React.FC<Props> = ({ table: name, viewId }) => {
    const { metadata, router } = useShell();
    const { value, error } = useAsync(async () => ({ table: await metadata.table(name), views: await metadata.views(name), charts: await metadata.charts(name) }), [name]);
    if (error) return <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>;
    if (!value) return <Spinner label={t("loading")} />;
    const view = value.views.find((candidate) => candidate.id === viewId) ?? defaultView(value.views);
    if (!view) return <MessageBar intent="error"><MessageBarBody>{t("noViews", value.table.displayName)}</MessageBarBody></MessageBar>;
    const offered = value.views.filter((candidate) => (candidate.queryType === QueryType.public && candidate.isOffered) || candidate === view);
    return <ListView table={value.table} charts={value.charts} views={value.views} offered={offered} view={view} onView={(chosen) => void router.navigate({ page: "list", table: name, viewId: chosen.id })} />;
};
