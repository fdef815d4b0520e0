import { Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer, Select } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { addFilterXml, type Sort } from "../data/fetchXml";
import { formattedValue, type LookupValue } from "../data/row";
import type { TableModel } from "../data/tableModel";
import { defaultView, QueryType, type ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { CloseIcon } from "../ui/icons";
import { useAsync } from "../ui/useAsync";
import { QuickFind } from "../views/QuickFind";
import { RowsPanel } from "../views/RowsPanel";
import { useRows } from "../views/useRows";
import type { LookupOptions } from "../xrm/lookupObjects";

const useStyles = makeStyles({
    drawer: { width: "min(720px, 100vw)" },
    body: { display: "flex", flexDirection: "column", gap: "8px" },
    top: { display: "flex", gap: "8px" },
    footer: { justifyContent: "flex-end" },
});

interface PanelProps {
    tables: readonly TableModel[];
    options: LookupOptions;
    onClose: (picked?: LookupValue[]) => void;
}

/** "Lookup records": a panel to pick rows from. */
export const LookupPanel: React.FC<PanelProps> = ({ tables, options, onClose }) => {
    const styles = useStyles();
    const { metadata } = useShell();
    const [name, setName] = React.useState(options.defaultEntityType ?? tables[0]?.logicalName ?? "");
    const table = tables.find((candidate) => candidate.logicalName === name) ?? tables[0];
    const [picked, setPicked] = React.useState<LookupValue[]>([]);
    const { value: views } = useAsync(() => (table ? metadata.views(table.logicalName) : Promise.resolve([])), [table]);
    const wanted = options.defaultViewId?.replace(/[{}]/g, "").toLowerCase();
    const view = views?.find((candidate) => candidate.id === wanted) ?? (views && (defaultView(views, QueryType.lookup) ?? defaultView(views)));
    return (
        <OverlayDrawer open position="end" className={styles.drawer} modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
            <DrawerHeader>
                <DrawerHeaderTitle action={<Button appearance="subtle" icon={<CloseIcon />} aria-label={t("close")} onClick={() => onClose()} />}>{t("lookupRecords")}</DrawerHeaderTitle>
            </DrawerHeader>
            <DrawerBody className={styles.body}>
                {tables.length > 1 && (
                    <Select aria-label={t("table")} value={name} onChange={(_, { value }) => setName(value)}>
                        {tables.map((each) => <option key={each.logicalName} value={each.logicalName}>{each.collectionName}</option>)}
                    </Select>
                )}
                {table && view && views && <PanelRows key={table.logicalName} table={table} views={views} view={filtered(view, table, options)} options={options} onPick={setPicked} />}
            </DrawerBody>
            <DrawerFooter className={styles.footer}>
                <Button appearance="primary" disabledFocusable={picked.length === 0} onClick={() => picked.length > 0 && onClose(picked)}>{t("select")}</Button>
                <Button onClick={() => onClose()}>{t("cancel")}</Button>
            </DrawerFooter>
        </OverlayDrawer>
    );
};

const filtered = (view: ViewModel, table: TableModel, options: LookupOptions): ViewModel => {
    const filters = (options.filters ?? []).filter((filter) => filter.entityLogicalName === table.logicalName);
    return { ...view, fetchXml: filters.reduce((fetchXml, filter) => addFilterXml(fetchXml, filter.filterXml), view.fetchXml) };
};

interface RowsProps {
    table: TableModel;
    views: readonly ViewModel[];
    view: ViewModel;
    options: LookupOptions;
    onPick: (picked: LookupValue[]) => void;
}

const pageSize = 25;

const PanelRows: React.FC<RowsProps> = ({ table, views, view, options, onPick }) => {
    const [search, setSearch] = React.useState(options.searchText ?? "");
    const [sort, setSort] = React.useState<Sort>();
    const [page, setPage] = React.useState(1);
    const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
    const result = useRows(table, views, { view, search, sort, page, pageSize, version: 0 });
    const toValue = (id: string): LookupValue => {
        const row = result.value?.rows.find((candidate) => candidate[table.primaryKey] === id);
        return { id, name: row && table.primaryName ? formattedValue(row, table.primaryName) : "", entityType: table.logicalName };
    };
    const select = (ids: ReadonlySet<string>): void => {
        const last = options.allowMultiSelect ? [...ids] : [...ids].filter((id) => !selected.has(id)).slice(-1);
        setSelected(new Set(last));
        onPick(last.map(toValue));
    };
    return (
        <>
            <QuickFind label={t("searchRecords", table.collectionName)} onSearch={(text) => {
                setSearch(text);
                setPage(1);
            }} />
            <RowsPanel table={table} view={view} result={result} search={search} sort={sort} onSort={setSort} page={page} pageSize={pageSize} onPage={setPage} selected={selected} onSelect={select}
                onOpen={(_, id) => select(new Set([id]))} />
        </>
    );
};
