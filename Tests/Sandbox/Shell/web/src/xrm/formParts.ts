import type { CellModel, SectionModel, TabModel } from "../data/formModel";
import type { FormPart } from "../forms/FormLayout";
import type { FormSession } from "../forms/FormSession";

const visibility = (session: FormSession, part: FormPart) => ({
    getVisible: (): boolean => session.layout.isVisible(part),
    setVisible: (visible: boolean): void => session.layout.setVisible(part, visible),
});

interface Named {
    getName(): string;
}

/** A collection of the client API: one by name, or all. */
export const namedCollection = <T extends Named>(items: readonly T[]) => ({
    get: (name?: string) => (name === undefined ? [...items] : (items.find((item) => item.getName() === name) ?? null)),
    forEach: (visit: (item: T, index: number) => void): void => items.forEach(visit),
    getLength: (): number => items.length,
});

/** formContext.ui.tabs.get(name). */
export const createTab = (session: FormSession, tab: TabModel) => ({
    getName: () => tab.name,
    getLabel: () => tab.label,
    setFocus: (): void => session.showTab(tab.name),
    sections: namedCollection(tab.columns.flatMap((column) => column.sections).map((section) => createSection(session, section))),
    ...visibility(session, tab),
});

const createSection = (session: FormSession, section: SectionModel) => ({
    getName: () => section.name,
    getLabel: () => section.label,
    ...visibility(session, section),
});

/** formContext.getControl(name) of a sub-grid; before its tab was opened there is nothing to read again. */
export const createSubGrid = (session: FormSession, cell: CellModel) => ({
    getName: () => cell.control?.id ?? "",
    getControlType: () => "subgrid",
    getLabel: () => cell.label,
    getEntityName: () => cell.control?.parameters.TargetEntityType ?? "",
    refresh: (): void => session.layout.grids.get(cell.control?.id ?? "")?.(),
    ...visibility(session, cell),
});
