import * as React from "react";
import { SegmentTable, StaticType } from "./dataverse/schema";
import { SegmentQueries } from "./dataverse/segmentQueries";
import { TableNames } from "./dataverse/tableNames";
import { plainGuid } from "./model/guid";

/** What the components need of the app around them. One per control instance, alive as long as the control. */
export interface Host {
    readonly segments: SegmentQueries;
    readonly tables: TableNames;
    readonly text: (key: string, ...values: (string | number)[]) => string;
    readonly number: (value: number) => string;
    readonly openSegment: (id: string) => void;
    /** Quick create with the entity type filled in; the id of what was saved, undefined when the user left. */
    readonly newSegment: (entityType?: string, takesMembers?: boolean) => Promise<string | undefined>;
}

type Context = Pick<ComponentFramework.Context<unknown>, "webAPI" | "utils" | "resources" | "formatting" | "navigation">;

/** `current` because the platform may hand a new context to every updateView. */
export function createHost(current: () => Context): Host {
    return {
        segments: new SegmentQueries({ retrieveMultipleRecords: (...query) => current().webAPI.retrieveMultipleRecords(...query) }),
        tables: new TableNames({ getEntityMetadata: (...table) => current().utils.getEntityMetadata(...table) }),
        text: (key, ...values) => current().resources.getString(key).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? "")),
        number: (value) => current().formatting.formatInteger(value),
        openSegment: (id) => void current().navigation.openForm({ entityName: SegmentTable.LogicalName, entityId: id }),
        newSegment: async (entityType, takesMembers) => {
            const defaults: Record<string, string> = {
                ...(entityType ? { [SegmentTable.EntityType]: entityType } : {}),
                ...(takesMembers ? { [SegmentTable.Type]: String(StaticType) } : {}),
            };
            const answer = await current().navigation.openForm({ entityName: SegmentTable.LogicalName, useQuickCreateForm: true }, defaults);
            // the platform answers null, not an empty list, when the dialog was closed without saving
            const saved = (answer as Partial<typeof answer> | null)?.savedEntityReference?.[0];
            return saved && plainGuid(saved.id);
        },
    };
}

const HostContext = React.createContext<Host | undefined>(undefined);

export const HostProvider = HostContext.Provider;

export function useHost(): Host {
    const host = React.useContext(HostContext);
    if (!host) throw new Error("HostProvider is missing.");
    return host;
}
