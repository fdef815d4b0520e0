import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { CellModel } from "../data/formModel";
import { defaultView, QueryType } from "../data/viewModel";
import { t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { RelatedRows } from "./RelatedRows";
import type { FormSession } from "./FormSession";

const useStyles = makeStyles({ hint: { padding: "16px", color: tokens.colorNeutralForeground2, textAlign: "center" } });

const bare = (id: string | undefined): string => (id ?? "").replace(/[{}]/g, "").toLowerCase();

interface Props {
    cell: CellModel;
    session: FormSession;
}

/** A sub-grid: the rows related to the record, or all rows of the view where it names no relationship. */
export const SubGrid: React.FC<Props> = ({ cell, session }) => {
    const styles = useStyles();
    const { metadata } = useShell();
    const parameters = cell.control?.parameters ?? {};
    const { value, error } = useAsync(async () => {
        const tableName = parameters.TargetEntityType ?? "";
        const [table, views] = await Promise.all([metadata.table(tableName), metadata.views(tableName)]);
        const view = views.find((candidate) => candidate.id === bare(parameters.ViewId)) ?? defaultView(views, 2) ?? defaultView(views);
        if (!view) throw new Error(t("noViews", table.displayName));
        const related = session.table.related.find((candidate) => candidate.schemaName.toLowerCase() === (parameters.RelationshipName ?? "").toLowerCase());
        if (parameters.RelationshipName && !related) throw new Error(t("notSupported", `relationship ${parameters.RelationshipName}`));
        const listed = (parameters.ViewIds ?? "").split(",").map(bare);
        const offered = parameters.EnableViewPicker === "true" ? views.filter((candidate) => candidate === view || (listed.includes(candidate.id) && candidate.queryType === QueryType.public)) : [view];
        return { table, views, view, offered, column: related?.column };
    }, [cell]);
    if (error) return <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>;
    if (session.id === null) return <div className={styles.hint}>{t("saveFirst")}</div>;
    if (!value) return null;
    return <RelatedRows {...value} name={cell.control?.id ?? ""} label={cell.label} session={session} pageSize={Number(parameters.RecordsPerPage) || 4} search={parameters.EnableQuickFind === "true"} />;
};
