import type { Shell } from "../app/shell";
import { NotSupported } from "../commands/NotSupported";
import { openQuickCreate } from "../forms/openQuickCreate";
import { type FormParameters, toPreset } from "../forms/preset";
import { showAlert, type AlertTexts, showConfirm, type ConfirmTexts, showError } from "../ui/messageDialogs";

interface OpenFormOptions {
    tabName?: string;
    entityName: string;
    entityId?: string;
    formId?: string;
    useQuickCreateForm?: boolean;
    createFromEntity?: { entityType: string; id: string; name?: string };
    openInNewWindow?: boolean;
}

interface SavedReference {
    savedEntityReference: { entityType: string; id: string; name: string }[] | null;
}

interface PageInput {
    pageType: string;
    entityName?: string;
    entityId?: string;
    formId?: string;
    tabName?: string;
    viewId?: string;
    webresourceName?: string;
    data?: unknown;
    createFromEntity?: OpenFormOptions["createFromEntity"];
}

const bare = (id: string | undefined): string | undefined => id?.replace(/[{}]/g, "").toLowerCase();

/** Xrm.Navigation and context.navigation. */
export function createNavigation(shell: Shell) {
    const { router, dialogs } = shell;

    /** A new record made from another one points at it with the first lookup that can. */
    const fromEntity = async (table: string, source: OpenFormOptions["createFromEntity"]): Promise<FormParameters> => {
        if (!source) return {};
        const columns = Object.values((await shell.metadata.table(table)).columns);
        const lookup = columns.find((column) => column.create && column.type === "Lookup" && column.targets?.some((target) => target.table === source.entityType));
        return lookup ? { [lookup.logicalName]: [{ id: source.id, name: source.name ?? "", entityType: source.entityType }] } : {};
    };

    const openForm = async (options: OpenFormOptions, parameters: FormParameters = {}): Promise<SavedReference> => {
        const values = { ...(await fromEntity(options.entityName, options.createFromEntity)), ...parameters };
        if (options.useQuickCreateForm && !options.entityId) {
            const saved = await openQuickCreate(shell, options.entityName, values);
            return { savedEntityReference: saved ? [{ entityType: saved.entityType, id: `{${saved.id.toUpperCase()}}`, name: saved.name }] : null };
        }
        const preset = toPreset(values);
        const route = {
            page: "record", table: options.entityName, id: bare(options.entityId), formId: bare(options.formId), tab: options.tabName, preset: Object.keys(preset).length > 0 ? preset : undefined,
        } as const;
        if (options.openInNewWindow) window.open(router.addressOf(route), "_blank");
        else await router.navigate(route);
        return { savedEntityReference: null };
    };

    const navigateTo = async (page: PageInput, options: { target?: number } = {}): Promise<unknown> => {
        if (options.target === 2) throw new NotSupported(`Xrm.Navigation.navigateTo ${page.pageType} as a dialog (target 2)`);
        switch (page.pageType) {
            case "entitylist":
                return router.navigate({ page: "list", table: page.entityName ?? "", viewId: bare(page.viewId) });
            case "entityrecord":
                return openForm(
                    { entityName: page.entityName ?? "", entityId: page.entityId, formId: page.formId, tabName: page.tabName, createFromEntity: page.createFromEntity },
                    (page.data as FormParameters | undefined) ?? {},
                );
            case "webresource":
                return router.navigate({ page: "webresource", name: page.webresourceName ?? "", data: page.data === undefined ? undefined : String(page.data) });
            default:
                throw new NotSupported(`Xrm.Navigation.navigateTo of pageType ${page.pageType}`);
        }
    };

    return {
        openForm,
        navigateTo,
        openUrl: (url: string): void => void window.open(url, "_blank", "noopener"),
        openAlertDialog: (texts: AlertTexts): Promise<void> => showAlert(dialogs, texts),
        openConfirmDialog: async (texts: ConfirmTexts): Promise<{ confirmed: boolean }> => ({ confirmed: await showConfirm(dialogs, texts) }),
        openErrorDialog: (options: { message?: string; details?: string; errorCode?: number }): Promise<void> =>
            showError(dialogs, { message: options.message ?? `0x${((options.errorCode ?? 0) >>> 0).toString(16)}`, details: options.details }),
        openWebResource: (name: string, _options?: unknown, data?: string): void =>
            void window.open(`/WebResources/${name}${data ? `?data=${encodeURIComponent(data)}` : ""}`, "_blank"),
        openFile: (): never => {
            throw new NotSupported("Xrm.Navigation.openFile");
        },
    };
}
