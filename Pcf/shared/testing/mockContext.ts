import { MockWebApi } from "./mockWebApi";
import type { SegmentRow } from "./segments";
import { Strings } from "./strings";

export type OpenForm = (options: { entityName?: string; entityId?: string; useQuickCreateForm?: boolean }, parameters?: Record<string, string>) => Promise<unknown>;

/** The parts of the platform's context that the controls use; everything else is absent, so that its use fails. */
export class MockContext {
    public readonly webAPI: MockWebApi;
    public readonly parameters: Record<string, { raw: unknown; security?: { editable: boolean } }> = {};
    public readonly mode = { isControlDisabled: false, label: "Segment" };
    public readonly fluentDesignLanguage = undefined;
    public readonly formatting = {
        formatInteger: (value: number) => value.toLocaleString("en-US"),
        formatDecimal: (value: number) => value.toLocaleString("en-US"),
        formatDateShort: (value: Date, includeTime = false) => value.toLocaleString("en-US", { timeZone: "UTC", dateStyle: "short", ...(includeTime ? { timeStyle: "short" } : {}) }),
    };
    public readonly resources: { getString: (key: string) => string };
    public readonly factory = { requestRender: () => this.rendering() };
    public readonly navigation: { openForm: OpenForm } = { openForm: () => Promise.resolve(null) };
    public readonly metadataReads: string[] = [];
    public readonly utils = {
        getEntityMetadata: (table: string) => {
            this.metadataReads.push(table);
            return Promise.resolve({ LogicalName: table, DisplayName: table[0]?.toUpperCase() + table.slice(1) });
        },
    };
    private rendering: () => void = () => undefined;

    public constructor(strings: Strings, segments: SegmentRow[], parameters: Record<string, unknown> = {}) {
        this.webAPI = new MockWebApi(segments);
        Object.entries(parameters).forEach(([name, raw]) => (this.parameters[name] = { raw }));
        this.resources = { getString: (key) => strings[key] ?? key };
    }

    /** What the platform does when the control asks to be rendered. */
    public onRender(render: () => void): void {
        this.rendering = render;
    }
}
