type Utility = Pick<ComponentFramework.Utility, "getEntityMetadata">;

/** Display names of tables in the user's language, each asked for once in the life of a control. */
export class TableNames {
    private readonly names = new Map<string, string>();
    private readonly reading = new Map<string, Promise<void>>();

    public constructor(private readonly utility: Utility) {}

    /** The logical name until the display name has been read. */
    public nameOf(logicalName: string): string {
        return this.names.get(logicalName) ?? logicalName;
    }

    public isKnown(logicalName: string): boolean {
        return this.names.has(logicalName);
    }

    public read(logicalName: string): Promise<void> {
        const reading = this.reading.get(logicalName) ?? this.ask(logicalName);
        this.reading.set(logicalName, reading);
        return reading;
    }

    /** A table the user may not read keeps its logical name: the segment is still worth showing. */
    private async ask(logicalName: string): Promise<void> {
        try {
            const { DisplayName } = (await this.utility.getEntityMetadata(logicalName)) as { DisplayName?: unknown };
            this.names.set(logicalName, typeof DisplayName === "string" && DisplayName ? DisplayName : logicalName);
        } catch {
            this.names.set(logicalName, logicalName);
        }
    }
}
