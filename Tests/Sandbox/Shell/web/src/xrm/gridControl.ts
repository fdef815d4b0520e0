import type { EntityReference } from "../commands/CommandContext";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";

interface GridRows {
    shown: readonly EntityReference[];
    selected: readonly EntityReference[];
}

const collection = <T>(items: readonly T[]) => ({
    get: (index?: number): T | T[] | undefined => (index === undefined ? [...items] : items[index]),
    getAll: (): T[] => [...items],
    getLength: (): number => items.length,
    forEach: (visit: (item: T, index: number) => void): void => items.forEach(visit),
});

/** A grid as scripts see it (gridContext). */
export function createGridControl(table: TableModel, view: ViewModel, rows: () => GridRows, refresh: () => void) {
    const toRow = (row: EntityReference) => {
        const entity = { getId: () => `{${row.Id.toUpperCase()}}`, getEntityName: () => row.TypeName, getPrimaryAttributeValue: () => row.Name, getEntityReference: () => ({ id: row.Id, name: row.Name, entityType: row.TypeName }) };
        return { getData: () => ({ getEntity: () => entity, entity }), data: { entity } };
    };
    return {
        getEntityName: () => table.logicalName,
        getControlType: () => "subgrid",
        getGrid: () => ({
            getRows: () => collection(rows().shown.map(toRow)),
            getSelectedRows: () => collection(rows().selected.map(toRow)),
            getTotalRecordCount: () => rows().shown.length,
        }),
        getViewSelector: () => ({
            getCurrentView: () => ({ id: `{${view.id.toUpperCase()}}`, name: view.name, entityType: "savedquery" }),
            isVisible: () => true,
        }),
        getFetchXml: () => view.fetchXml,
        refresh,
        refreshRibbon: refresh,
    };
}
