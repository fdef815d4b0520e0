/** A part of a form that scripts can show and hide: a tab, a section, a sub-grid's cell. */
export interface FormPart {
    readonly id: string;
    readonly visible: boolean;
}

/** What scripts have changed about the parts of a form. */
export class FormLayout {
    private readonly shown = new Map<string, boolean>();
    /** Reads the rows of a sub-grid on the page again, by the name of its control. */
    public readonly grids = new Map<string, () => void>();

    public constructor(private readonly changed: () => void) {}

    public isVisible = (part: FormPart): boolean => this.shown.get(part.id) ?? part.visible;

    public setVisible(part: FormPart, visible: boolean): void {
        if (this.isVisible(part) === visible) return;
        this.shown.set(part.id, visible);
        this.changed();
    }
}
