/** A function of a script; it gets the execution context. */
export type Handler = (context: unknown) => unknown;

/** Functions that scripts have added to the events of a form. */
export class FormEvents {
    /** formContext of the form. */
    public formContext: unknown;
    private readonly onChange = new Map<string, Set<Handler>>();
    private readonly onLoad = new Set<Handler>();
    private readonly onSave = new Set<Handler>();

    public addOnChange(column: string, handler: Handler): void {
        this.onChange.set(column, (this.onChange.get(column) ?? new Set()).add(handler));
    }

    public removeOnChange = (column: string, handler: Handler): void => void this.onChange.get(column)?.delete(handler);

    public addOnLoad = (handler: Handler): void => void this.onLoad.add(handler);

    public removeOnLoad = (handler: Handler): void => void this.onLoad.delete(handler);

    public addOnSave = (handler: Handler): void => void this.onSave.add(handler);

    public removeOnSave = (handler: Handler): void => void this.onSave.delete(handler);

    public changed(column: string): void {
        this.onChange.get(column)?.forEach((handler) => handler(this.executionContext()));
    }

    /** The data was read again: after a save, or because a script asked for it. */
    public loaded(): void {
        this.onLoad.forEach((handler) => handler(this.executionContext()));
    }

    /** Asks the onsave handlers; one may prevent the save, and one may take its time. */
    public async mayBeSaved(): Promise<boolean> {
        let prevented = false;
        const args = { preventDefault: () => (prevented = true), isDefaultPrevented: () => prevented, getSaveMode: () => 1 };
        for (const handler of this.onSave) await handler({ ...this.executionContext(), getEventArgs: () => args });
        return !prevented;
    }

    public executionContext() {
        return { getFormContext: () => this.formContext, getDepth: () => 1, getEventArgs: () => null, getEventSource: () => null };
    }
}
