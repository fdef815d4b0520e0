import type { FormSession } from "../forms/FormSession";
import { createAttribute } from "./attribute";

/** formContext.getControl(name): the controls of columns. */
export function createControl(session: FormSession, name: string) {
    const state = () => session.field(name);
    return {
        getName: () => name,
        getControlType: () => "standard",
        getAttribute: () => createAttribute(session, name),
        getLabel: () => state().label ?? session.table.columns[name]?.label ?? name,
        setLabel: (label: string): void => session.changeField(name, { label }),
        getDisabled: () => state().disabled ?? false,
        setDisabled: (disabled: boolean): void => session.changeField(name, { disabled }),
        getVisible: () => state().visible ?? true,
        setVisible: (visible: boolean): void => session.changeField(name, { visible }),
        setFocus: (): void => document.querySelector<HTMLElement>(`[data-column="${name}"] input, [data-column="${name}"] textarea, [data-column="${name}"] button`)?.focus(),
        setNotification: (message: string, id = "script"): boolean => {
            session.changeField(name, { notifications: { ...state().notifications, [id]: message } });
            return true;
        },
        clearNotification: (id?: string): boolean => {
            const left = Object.entries(state().notifications ?? {}).filter(([key]) => id !== undefined && key !== id);
            session.changeField(name, { notifications: Object.fromEntries(left) });
            return true;
        },
    };
}
