import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { Sort } from "../data/fetchXml";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import type { Page } from "../data/webApi";
import { t } from "../strings/strings";
import { TableIcon } from "../ui/icons";
import type { Loading } from "../ui/useAsync";
import { Grid } from "./Grid";
import { Pager } from "./Pager";

const useStyles = makeStyles({
    empty: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "40px 16px", color: tokens.colorNeutralForeground2 },
    icon: { width: "40px", height: "40px" },
});

interface Props {
    table: TableModel;
    view: ViewModel;
    result: Loading<Page>;
    search: string;
    sort?: Sort;
    onSort: (sort: Sort) => void;
    page: number;
    pageSize: number;
    onPage: (page: number) => void;
    selected: ReadonlySet<string>;
    onSelect: (selected: Set<string>) => void;
    onOpen: (table: string, id: string) => void;
}

/** Grid and pager, or why there are no rows. */
export const RowsPanel: React.FC<Props> = ({ table, view, result, search, sort, onSort, page, pageSize, onPage, selected, onSelect, onOpen }) => {
    const styles = useStyles();
    const { value, error, loading } = result;
    if (error) return <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>;
    if (!value) return <Spinner style={{ padding: 40 }} label={t("loading")} />;
    return (
        <>
            <Grid label={view.name} table={table} columns={view.columns} rows={value.rows} selected={selected} onSelect={onSelect} sort={sort} onSort={onSort} busy={loading}
                offset={(page - 1) * pageSize} total={value.totalIsLimit ? undefined : value.total}
                onOpen={(row) => onOpen(table.logicalName, String(row[table.primaryKey]))} onOpenLookup={onOpen} />
            {value.rows.length === 0 && (
                <div className={styles.empty} role="status">
                    <TableIcon className={styles.icon} />
                    {search ? t("noResults", search) : t("noData")}
                </div>
            )}
            <Pager page={page} pageSize={pageSize} result={value} selected={selected.size} onPage={onPage} />
        </>
    );
};
