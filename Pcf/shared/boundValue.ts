/**
 * A bound property between the user's edit and the platform's echo. `updateView` may come with a former value in
 * between (a resize, another column, the echo of an earlier edit); only a value from elsewhere replaces the edit.
 */
export class BoundValue {
    private value = "";
    private seen = "";
    private unechoed: string[] = [];

    public get current(): string {
        return this.value;
    }

    /** Takes in what updateView brings, and answers what to show. */
    public accept(raw: string): string {
        if (raw === this.value) this.unechoed = [];
        if (raw === this.seen) return this.value;
        this.seen = raw;
        const echo = this.unechoed.indexOf(raw);
        this.unechoed = echo < 0 ? [] : this.unechoed.slice(echo + 1);
        if (echo < 0) this.value = raw;
        return this.value;
    }

    public set(value: string): void {
        this.value = value;
        this.unechoed.push(value);
    }
}
