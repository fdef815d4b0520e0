import { cellsOf } from "../data/formModel";
import type { FormSession } from "../forms/FormSession";
import type { Handler } from "../forms/FormEvents";
import type { FormNotification } from "../forms/FieldState";
import { createAttribute } from "./attribute";
import { createControl } from "./control";
import { createSubGrid, createTab, namedCollection } from "./formParts";

const braced = (id: string | null): string => (id === null ? "" : `{${id.toUpperCase()}}`);

/** formTypes of ui.getFormType(). */
const formTypes = { Create: 1, Existing: 2, ReadOnly: 3, Disabled: 4 } as const;

/** formContext: the form as scripts see it. */
export function createFormContext(session: FormSession) {
    const names = (): string[] => Object.keys(session.table.columns).filter((name) => session.knows(name));
    const attribute = (name: string) => (session.knows(name) ? createAttribute(session, name) : null);
    const getAttribute = (name?: string) => (name === undefined ? names().map((each) => attribute(each)) : attribute(name));
    const subGrid = (name: string) => cellsOf(session.form).find((cell) => cell.control?.kind === "subgrid" && cell.control.id === name);
    const control = (name: string) => {
        if (session.knows(name)) return createControl(session, name);
        const cell = subGrid(name);
        return cell ? createSubGrid(session, cell) : null;
    };
    const getControl = (name?: string) => (name === undefined ? names().map((each) => control(each)) : control(name));
    const save = async (): Promise<void> => {
        const result = await session.save();
        if (result !== "saved") throw Object.assign(new Error([...session.problems.values()].join(" ")), { errorCode: 0 });
    };
    const refresh = async (saveFirst?: boolean): Promise<void> => {
        if (saveFirst) await save();
        else await session.load();
    };
    const entity = {
        getId: () => braced(session.id),
        getEntityName: () => session.table.logicalName,
        getEntityReference: () => ({ id: braced(session.id), name: session.name, entityType: session.table.logicalName }),
        getPrimaryAttributeValue: () => session.name,
        getIsDirty: () => session.isDirty,
        isValid: () => session.problems.size === 0,
        save,
        attributes: { get: getAttribute, getAll: () => getAttribute(), forEach: (visit: (item: unknown, index: number) => void) => names().map((name) => attribute(name)).forEach(visit), getLength: () => names().length },
        addOnSave: (handler: Handler): void => session.events.addOnSave(handler),
        removeOnSave: (handler: Handler): void => session.events.removeOnSave(handler),
    };
    const tabs = namedCollection(session.form.tabs.map((tab) => createTab(session, tab)));
    const setNotification = (notification: FormNotification): boolean => {
        session.notifications.set([...session.notifications.get().filter((other) => other.id !== notification.id), notification]);
        return true;
    };
    return {
        data: { entity, attributes: entity.attributes, getIsDirty: () => session.isDirty, isValid: () => session.problems.size === 0, save, refresh, addOnLoad: session.events.addOnLoad, removeOnLoad: session.events.removeOnLoad },
        ui: {
            getFormType: () => formTypes[session.state],
            refreshRibbon: (): void => session.ribbon.set(session.ribbon.get() + 1),
            setFormNotification: (message: string, level: FormNotification["level"], id: string) => setNotification({ id, level, message }),
            clearFormNotification: (id: string) => {
                session.notifications.set(session.notifications.get().filter((other) => other.id !== id));
                return true;
            },
            close: () => void session.shell.router.back(),
            controls: { get: getControl, forEach: (visit: (item: unknown, index: number) => void) => names().map((name) => control(name)).forEach(visit) },
            tabs,
            formSelector: { getCurrentItem: () => ({ getId: () => session.form.id, getLabel: () => session.form.name }) },
        },
        getAttribute,
        getControl,
    };
}
