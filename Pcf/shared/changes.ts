/** Something that changes and says so. */
export class Changes {
    private readonly listeners = new Set<() => void>();
    private count = 0;

    /** Another number after every change. */
    public get version(): number {
        return this.count;
    }

    public subscribe(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    protected changed(): void {
        this.count++;
        this.listeners.forEach((listener) => listener());
    }
}
