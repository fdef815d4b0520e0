import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { usePageTitle } from "../app/usePageTitle";
import { CommandBar } from "../commands/CommandBar";
import { ChartPane } from "../charts/ChartPane";
import { useRibbon } from "../commands/useRibbon";
import type { ChartModel } from "../data/chartModel";
import { orderOf, type Sort } from "../data/fetchXml";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { RowsPanel } from "./RowsPanel";
import { useGridCommands } from "./useGridCommands";
import { useGridContext } from "./useGridContext";
import { useRows } from "./useRows";
import { QuickFind } from "./QuickFind";
import { ViewSelector } from "./ViewSelector";

const useStyles = makeStyles({
    card: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, margin: "8px 12px 12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2, overflow: "hidden" },
    panes: { display: "flex", flexGrow: 1, minHeight: 0 },
    rows: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
    top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "16px", padding: "12px 12px 8px 4px" },
});

const pageSize = 50;

interface Props {
    table: TableModel;
    charts: readonly ChartModel[];
    views: readonly ViewModel[];
    offered: readonly ViewModel[];
    view: ViewModel;
    onView: (view: ViewModel) => void;
}

/** A view with its command bar. */
export const ListView: React.FC<Props> = ({ table, charts, views, offered, view, onView }) => {
    const styles = useStyles();
    const { router } = useShell();
    const heading = usePageTitle(view.name);
    const [search, setSearch] = React.useState("");
    const [sort, setSort] = React.useState<Sort>();
    const [page, setPage] = React.useState(1);
    const [version, setVersion] = React.useState(0);
    const [showsChart, setShowsChart] = React.useState(false);
    const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
    React.useEffect(() => {
        setSort(undefined);
        setPage(1);
    }, [view.id]);
    React.useEffect(() => setSelected(new Set()), [view.id, search, sort, page, version]);
    const result = useRows(table, views, { view, search, sort, page, pageSize, version });
    const refresh = React.useCallback(() => setVersion((before) => before + 1), []);
    const context = useGridContext("HomepageGrid", table, view, result.value?.rows, selected, refresh);
    const chartToggle = React.useMemo(() => (charts.length === 0 ? undefined : { shown: showsChart, toggle: () => setShowsChart((shown) => !shown) }), [charts, showsChart]);
    const commands = useRibbon(useGridCommands(table, context, refresh, chartToggle), context, [context.selected, version]);
    return (
        <>
            <CommandBar items={commands} label={t("commands")} />
            <section className={styles.card} aria-label={view.name}>
                <div className={styles.top}>
                    <ViewSelector views={offered} view={view} onChange={onView} headingRef={heading} />
                    <QuickFind label={t("searchRecords", table.collectionName)} onSearch={(text) => {
                        setSearch(text);
                        setPage(1);
                    }} />
                </div>
                <div className={styles.panes}>
                    <div className={styles.rows}>
                        <RowsPanel table={table} view={view} result={result} search={search} sort={sort ?? orderOf(view.fetchXml)} onSort={setSort} page={page} pageSize={pageSize} onPage={setPage}
                            selected={selected} onSelect={setSelected} onOpen={(tableName, id) => void router.navigate({ page: "record", table: tableName, id })} />
                    </div>
                    {showsChart && <ChartPane table={table} charts={charts} views={views} view={view} search={search} version={version} />}
                </div>
            </section>
        </>
    );
};
