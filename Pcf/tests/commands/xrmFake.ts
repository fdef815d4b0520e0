import { vi } from "vitest";

export interface OpenedForm {
    readonly options: Xrm.Navigation.EntityFormOptions;
    readonly parameters?: Record<string, unknown>;
}

interface Request {
    getMetadata(): { operationName: string; operationType: number; boundParameter: unknown };
    [parameter: string]: unknown;
}

/** The parts of the Client API that the commands use, noting what they do. */
export class XrmFake {
    public readonly opened: OpenedForm[] = [];
    public readonly pages: unknown[] = [];
    public readonly urls: string[] = [];
    public readonly alerts: string[] = [];
    public readonly errors: string[] = [];
    /** What can be downloaded beside each of the errors. */
    public readonly details: (string | undefined)[] = [];
    public readonly questions: string[] = [];
    public readonly called: string[] = [];
    public readonly progress: (string | null)[] = [];
    public reads = 0;
    public segment: Record<string, unknown> = {};
    /** Rows by id that differ from {@link segment}. */
    public readonly rows = new Map<string, Record<string, unknown>>();
    /** What quick create answers. */
    public saved: { id: string }[] | null = null;
    public confirmed = true;
    /** Time zone code in the user's settings. */
    public timeZone = 110;
    public failing?: Error & { errorCode?: number };
    /** Failures of custom APIs by the row's id. */
    public readonly refusals = new Map<string, string>();

    public constructor() {
        vi.stubGlobal("Xrm", {
            WebApi: {
                retrieveRecord: (table: string, id: string) => this.retrieve(table, id),
                retrieveMultipleRecords: (table: string, options: string) => this.list(table, options),
                online: { execute: (request: Request) => this.execute(request) },
            },
            Navigation: {
                openForm: (options: OpenedForm["options"], parameters?: OpenedForm["parameters"]) => {
                    this.opened.push({ options, parameters });
                    return Promise.resolve(options.useQuickCreateForm && this.saved ? { savedEntityReference: this.saved } : null);
                },
                navigateTo: (page: unknown) => Promise.resolve(this.pages.push(page)),
                openUrl: (url: string) => this.urls.push(url),
                openAlertDialog: ({ text }: { text: string }) => Promise.resolve(this.alerts.push(text)),
                openConfirmDialog: ({ text }: { text: string }) => {
                    this.questions.push(text);
                    return Promise.resolve({ confirmed: this.confirmed });
                },
                openErrorDialog: ({ message, details }: { message: string; details?: string }) => {
                    this.errors.push(message);
                    this.details.push(details);
                    return Promise.resolve();
                },
            },
            Utility: {
                getGlobalContext: () => ({ userSettings: { userId: "{0E7F3B1A-4F89-41D3-9A0C-0305E82C3301}" } }),
                getResourceString: (name: string, key: string) => `${name}:${key} {0}`,
                showProgressIndicator: (message: string) => this.progress.push(message),
                closeProgressIndicator: () => this.progress.push(null),
            },
        });
    }

    private retrieve(table: string, id: string): Promise<Record<string, unknown>> {
        if (this.failing) return Promise.reject(this.failing);
        return Promise.resolve(table === "usersettings" ? { timezonecode: this.timeZone } : { ...this.segment, seg_segmentid: id });
    }

    private list(table: string, options: string): Promise<{ entities: Record<string, unknown>[] }> {
        if (this.failing) return Promise.reject(this.failing);
        this.reads++;
        const ids = [...options.matchAll(new RegExp(`${table}id eq ([0-9a-f-]{36})`, "g"))].map((match) => match[1] ?? "");
        return Promise.resolve({ entities: ids.map((id) => ({ ...this.segment, ...this.rows.get(id), [`${table}id`]: id })) });
    }

    private execute(request: Request): Promise<{ ok: boolean; status: number; statusText: string }> {
        const { operationName, operationType, boundParameter } = request.getMetadata();
        if (operationType !== 0 || boundParameter !== null) throw new Error("Only unbound actions are expected.");
        const id = String(request.SegmentId ?? request.JourneyId ?? request.SourceConnectionId);
        this.called.push(`${operationName} ${id}`);
        const refusal = this.refusals.get(id);
        return refusal === undefined ? Promise.resolve({ ok: true, status: 200, statusText: "OK" }) : Promise.reject(new Error(refusal));
    }
}

/** A grid that counts how often it was read again. */
export class GridFake {
    public refreshed = 0;

    public get control(): Xrm.Controls.GridControl {
        return { refresh: () => void this.refreshed++ } as unknown as Xrm.Controls.GridControl;
    }
}

/** A form that shows these column values. */
export class FormFake {
    public readonly done: string[] = [];
    public readonly locked: string[] = [];
    /** Columns, controls and tabs that are not shown. */
    public readonly hidden = new Set<string>();
    public readonly required = new Set<string>();
    /** Sub-grids that were read again. */
    public readonly refreshed: string[] = [];
    public readonly notifications = new Map<string, string>();
    public isDirty = false;
    /** What saving fails with. */
    public refusesSave?: Error;
    public focused?: string;
    private readonly onLoad: (() => void)[] = [];
    private readonly onChange = new Map<string, () => void>();

    public constructor(private readonly id: string, private readonly values: Record<string, unknown>) {}

    public valueOf(name: string): unknown {
        return this.values[name];
    }

    /** The values change, as after a save. */
    public load(values: Record<string, unknown>): void {
        Object.assign(this.values, values);
        this.onLoad.forEach((handler) => handler());
    }

    /** The user changes a value. */
    public change(name: string, value: unknown): void {
        this.values[name] = value;
        this.onChange.get(name)?.();
    }

    private attribute(name: string): unknown {
        return {
            getValue: () => this.values[name],
            setValue: (value: unknown) => void (this.values[name] = value),
            setRequiredLevel: (level: string) => void (level === "required" ? this.required.add(name) : this.required.delete(name)),
            addOnChange: (handler: () => void) => void this.onChange.set(name, handler),
        };
    }

    private setLocked(name: string, locked: boolean): void {
        const place = this.locked.indexOf(name);
        if (locked && place < 0) this.locked.push(name);
        else if (!locked && place >= 0) this.locked.splice(place, 1);
    }

    private setVisible(name: string, visible: boolean): void {
        if (visible) this.hidden.delete(name);
        else this.hidden.add(name);
    }

    public get context(): Xrm.FormContext {
        const note = (entry: string) => (): Promise<void> => Promise.resolve(void this.done.push(entry));
        const form = {
            data: {
                entity: { getId: () => this.id, getIsDirty: () => this.isDirty },
                save: () => (this.refusesSave ? Promise.reject(this.refusesSave) : note("save")()),
                refresh: note("refresh"),
                addOnLoad: (handler: () => void) => void this.onLoad.push(handler),
            },
            getAttribute: (name: string) => (name in this.values ? this.attribute(name) : null),
            getControl: (name: string) => ({
                setDisabled: (disabled: boolean) => this.setLocked(name, disabled),
                setVisible: (visible: boolean) => this.setVisible(name, visible),
                refresh: () => void this.refreshed.push(name),
            }),
            ui: {
                refreshRibbon: note("ribbon"),
                setFormNotification: (message: string, level: string, id: string) => this.notifications.set(id, `${level} ${message}`),
                clearFormNotification: (id: string) => this.notifications.delete(id),
                tabs: { get: (name: string) => ({ setFocus: () => void (this.focused = name), setVisible: (visible: boolean) => this.setVisible(name, visible) }) },
            },
        };
        return form as unknown as Xrm.FormContext;
    }

    public get event(): Xrm.Events.EventContext {
        return { getFormContext: () => this.context } as unknown as Xrm.Events.EventContext;
    }
}

/** A form that shows these column values. */
export const formOf = (id: string, values: Record<string, unknown>): Xrm.FormContext => new FormFake(id, values).context;
