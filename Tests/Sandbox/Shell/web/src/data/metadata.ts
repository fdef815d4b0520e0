import type { ChartModel } from "./chartModel";
import type { CommandBarModel } from "./commandModel";
import type { FormModel } from "./formModel";
import { getJson } from "./http";
import type { TableModel } from "./tableModel";
import type { ViewModel } from "./viewModel";

/** What the environment declares about tables; each is read once. */
export class Metadata {
    /** The app decides which forms and views of a table are offered. */
    public constructor(private readonly app: string) {}

    private readonly cache = new Map<string, Promise<unknown>>();

    public table = (name: string): Promise<TableModel> => this.read(`/shell/tables/${encodeURIComponent(name)}`);
    public views = (name: string): Promise<ViewModel[]> => this.read(`/shell/tables/${encodeURIComponent(name)}/views?app=${this.app}`);
    public forms = (name: string): Promise<FormModel[]> => this.read(`/shell/tables/${encodeURIComponent(name)}/forms?app=${this.app}`);
    public charts = (name: string): Promise<ChartModel[]> => this.read(`/shell/tables/${encodeURIComponent(name)}/charts?app=${this.app}`);
    public commands = (name: string): Promise<CommandBarModel> => this.read(`/shell/tables/${encodeURIComponent(name)}/commands`);

    private read<T>(url: string): Promise<T> {
        const known = this.cache.get(url) as Promise<T> | undefined;
        if (known) return known;
        const reading = getJson<T>(url);
        this.cache.set(url, reading);
        reading.catch(() => this.cache.delete(url));
        return reading;
    }
}
