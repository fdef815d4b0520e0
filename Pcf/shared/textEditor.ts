import { BoundValue } from "./boundValue";
import { Changes } from "./changes";
import { amend, History, record, redo, startHistory, undo } from "./model/history";

/** The text of a bound column in the hands of one control, and the way back. */
export class TextEditor extends Changes {
    private readonly bound = new BoundValue();
    private history: History = startHistory("");
    private typing?: string;

    public constructor(private readonly notifyOutputChanged: () => void) {
        super();
    }

    public get text(): string {
        return this.history.present;
    }

    public get canUndo(): boolean {
        return this.history.past.length > 0;
    }

    public get canRedo(): boolean {
        return this.history.future.length > 0;
    }

    /** Takes in what updateView brings; a text from elsewhere starts a new history. */
    public accept(raw: string): void {
        const text = this.bound.accept(raw);
        if (text === this.history.present) return;
        this.history = startHistory(text);
        this.typing = undefined;
    }

    /** Edits in a row that name the same place are typing in one field, and are undone together. */
    public edit(text: string, place?: string): void {
        const goesOn = place !== undefined && place === this.typing;
        this.move(goesOn ? amend(this.history, text) : record(this.history, text));
        this.typing = place;
    }

    public undo(): void {
        this.typing = undefined;
        this.move(undo(this.history));
    }

    public redo(): void {
        this.typing = undefined;
        this.move(redo(this.history));
    }

    private move(history: History): void {
        if (history === this.history) return;
        this.history = history;
        this.bound.set(history.present);
        this.notifyOutputChanged();
        this.changed();
    }
}
