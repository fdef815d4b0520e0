import { vi } from "vitest";

export interface OpenedForm {
    readonly options: Xrm.Navigation.EntityFormOptions;
    readonly parameters?: Record<string, unknown>;
}

/** The parts of the Client API that the commands use, noting what they do. */
export class XrmFake {
    public readonly opened: OpenedForm[] = [];
    public readonly urls: string[] = [];
    public readonly alerts: string[] = [];
    public readonly errors: string[] = [];
    public segment: Record<string, unknown> = {};
    /** What quick create answers. */
    public saved: { id: string }[] | null = null;
    public failing?: Error & { errorCode?: number };

    public constructor() {
        vi.stubGlobal("Xrm", {
            WebApi: { retrieveRecord: (_table: string, id: string) => (this.failing ? Promise.reject(this.failing) : Promise.resolve({ ...this.segment, seg_segmentid: id })) },
            Navigation: {
                openForm: (options: OpenedForm["options"], parameters?: OpenedForm["parameters"]) => {
                    this.opened.push({ options, parameters });
                    return Promise.resolve(options.useQuickCreateForm && this.saved ? { savedEntityReference: this.saved } : null);
                },
                openUrl: (url: string) => this.urls.push(url),
                openAlertDialog: ({ text }: { text: string }) => Promise.resolve(this.alerts.push(text)),
                openErrorDialog: ({ message }: { message: string }) => Promise.resolve(this.errors.push(message)),
            },
            Utility: { getResourceString: (name: string, key: string) => `${name}:${key} {0}` },
        });
    }
}

/** A form that shows these column values. */
export function formOf(id: string, values: Record<string, unknown>): Xrm.FormContext {
    const form = {
        data: { entity: { getId: () => id } },
        getAttribute: (name: string) => (name in values ? { getValue: () => values[name] } : null),
    };
    return form as unknown as Xrm.FormContext;
}
