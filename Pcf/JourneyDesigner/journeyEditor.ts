import { BoundValue } from "../shared/boundValue";
import { History, record, redo, startHistory, undo } from "../shared/model/history";

/** The definition in the hands of one designer: the bound text and the way back. */
export class JourneyEditor {
    private readonly bound = new BoundValue();
    private readonly listeners = new Set<() => void>();
    private history: History = startHistory("");

    public constructor(private readonly notifyOutputChanged: () => void) {}

    public get definition(): string {
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
        if (text !== this.history.present) this.history = startHistory(text);
    }

    public edit(text: string): void {
        this.move(record(this.history, text));
    }

    public undo(): void {
        this.move(undo(this.history));
    }

    public redo(): void {
        this.move(redo(this.history));
    }

    public subscribe(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    private move(history: History): void {
        if (history === this.history) return;
        this.history = history;
        this.bound.set(history.present);
        this.notifyOutputChanged();
        this.listeners.forEach((listener) => listener());
    }
}
