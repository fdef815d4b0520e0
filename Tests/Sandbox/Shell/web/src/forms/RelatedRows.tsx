import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { CommandBar } from "../commands/CommandBar";
import type { CommandContext } from "../commands/CommandContext";
import { useRibbon } from "../commands/useRibbon";
import { type Condition, orderOf, type Sort } from "../data/fetchXml";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { useStore } from "../ui/store";
import { QuickFind } from "../views/QuickFind";
import { RowsPanel } from "../views/RowsPanel";
import { ViewMenu } from "../views/ViewMenu";
import { useGridContext } from "../views/useGridContext";
import { useRows } from "../views/useRows";
import type { FormSession } from "./FormSession";
import { useSubGridCommands } from "./useSubGridCommands";

const useStyles = makeStyles({
    frame: { display: "flex", flexDirection: "column", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minHeight: "180px", maxHeight: "640px" },
    top: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between", paddingRight: "8px" },
    bar: { justifyContent: "flex-end", flexGrow: 1 },
    label: { paddingLeft: "12px", fontWeight: 600 },
    view: { fontWeight: 600, whiteSpace: "nowrap" },
});

interface Props {
    /** Name of the control. */
    name: string;
    label: string;
    table: TableModel;
    views: readonly ViewModel[];
    /** The view it opens with. */
    view: ViewModel;
    /** Views to choose from, that one among them. */
    offered: readonly ViewModel[];
    /** The lookup that points at the form's record. */
    column?: string;
    session: FormSession;
    pageSize: number;
    search: boolean;
}

/** Rows of another table that point at the record of the form. */
export const RelatedRows: React.FC<Props> = ({ name, label, table, views, view: first, offered, column, session, pageSize, search: searchable }) => {
    const styles = useStyles();
    const { router } = useShell();
    const [view, setView] = React.useState(first);
    const [search, setSearch] = React.useState("");
    const [sort, setSort] = React.useState<Sort>();
    const [page, setPage] = React.useState(1);
    const [refreshes, setRefreshes] = React.useState(0);
    const version = refreshes + useStore(session.saves);
    const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
    const refresh = React.useCallback(() => setRefreshes((before) => before + 1), []);
    const conditions = React.useMemo<Condition[]>(() => (column ? [{ attribute: column, operator: "eq", value: session.id ?? "" }] : []), [column, session.id]);
    const result = useRows(table, views, { view, search, sort, page, pageSize, conditions, version });
    const form = React.useMemo<Pick<CommandContext, "primary" | "valueOf">>(() => ({ primary: { table: session.table.logicalName, id: session.id }, valueOf: session.get }), [session, session.id]);
    const context = useGridContext("SubGrid", table, view, result.value?.rows, selected, refresh, form);
    const commands = useRibbon(useSubGridCommands(table, context, column, session, refresh), context, [context.selected, version]);
    React.useEffect(() => setSelected(new Set()), [view, search, sort, page, version]);
    React.useEffect(() => {
        session.layout.grids.set(name, refresh);
        return () => void session.layout.grids.delete(name);
    }, [session, name, refresh]);
    const choose = (chosen: ViewModel): void => {
        setView(chosen);
        setSort(undefined);
        setPage(1);
    };
    return (
        <div className={styles.frame}>
            <div className={styles.top}>
                {offered.length > 1 ? <ViewMenu views={offered} view={view} onChange={choose} className={styles.view} /> : <span className={styles.label}>{label}</span>}
                <CommandBar flat className={styles.bar} items={commands} label={`${t("commands")} ${label}`} />
                {searchable && <QuickFind label={t("searchRecords", table.collectionName)} onSearch={setSearch} />}
            </div>
            <RowsPanel table={table} view={view} result={result} search={search} sort={sort ?? orderOf(view.fetchXml)} onSort={setSort} page={page} pageSize={pageSize} onPage={setPage}
                selected={selected} onSelect={setSelected} onOpen={(tableName, id) => void router.navigate({ page: "record", table: tableName, id })} />
        </div>
    );
};
