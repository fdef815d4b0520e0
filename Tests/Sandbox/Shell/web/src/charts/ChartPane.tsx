import { Dropdown, makeStyles, MessageBar, MessageBarBody, Option, Spinner, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { ChartModel } from "../data/chartModel";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { searchConditions } from "../views/useRows";
import { chartFetchXml } from "./chartFetchXml";
import { ChartPicture } from "./ChartPicture";
import { chartPoints } from "./chartPoints";

const useStyles = makeStyles({
    pane: { display: "flex", flexDirection: "column", gap: "16px", width: "340px", flexShrink: 0, padding: "12px 16px", borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, overflowY: "auto" },
});

interface Props {
    table: TableModel;
    charts: readonly ChartModel[];
    views: readonly ViewModel[];
    view: ViewModel;
    search: string;
    /** Counts up to read again. */
    version: number;
}

/** The charts of a table over the rows of the view in front, beside its grid. */
export const ChartPane: React.FC<Props> = ({ table, charts, views, view, search, version }) => {
    const styles = useStyles();
    const { webApi, languageTag } = useShell();
    const [id, setId] = React.useState((charts.find((chart) => chart.isDefault) ?? charts[0])?.id);
    const chart = charts.find((each) => each.id === id) ?? charts[0];
    const { value, error } = useAsync(async () => {
        if (!chart) return undefined;
        const { rows } = await webApi.fetchPage(table.entitySetName, chartFetchXml(chart.fetchXml, view.fetchXml, searchConditions(table, views, search)));
        return { chart, points: chartPoints(chart, table.columns[chart.categoryColumn], rows, t("blank")) };
    }, [chart, table, view, search, version]);
    if (!chart) return null;
    return (
        <aside className={styles.pane} aria-label={t("chart")}>
            {/* what scrolls can be reached by keyboard, as its first element is a control */}
            <Dropdown aria-label={t("chart")} value={chart.name} selectedOptions={[chart.id]} onOptionSelect={(_, { optionValue }) => setId(optionValue)} style={{ minWidth: 0 }}>
                {charts.map((each) => <Option key={each.id} value={each.id}>{each.name}</Option>)}
            </Dropdown>
            {error && <MessageBar intent="error" layout="multiline"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>}
            {!error && !value && <Spinner label={t("loading")} />}
            {!error && value && (value.points.length === 0 ? <div role="status">{t("noData")}</div> : <ChartPicture {...value} language={languageTag} />)}
        </aside>
    );
};
