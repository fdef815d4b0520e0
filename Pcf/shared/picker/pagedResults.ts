import type { Page } from "../dataverse/pagingCookie";

export const PageSize = 50;

/** Where rows are read from, page by page. */
export interface PageSource<Row, Filter> {
    page(filter: Filter, page: number, size: number, cookie?: string): Promise<Page<Row>>;
    count(filter: Filter): Promise<number>;
}

/**
 * The rows one search finds, read page by page as they come into view. Any page can be asked for;
 * the one after a page already read is asked for with its cookie.
 */
export class PagedResults<Row, Filter> {
    private readonly pages = new Map<number, readonly Row[]>();
    private readonly cookies = new Map<number, string>();
    private readonly asked = new Set<number>();
    private open = true;
    private size?: number;
    private exact = false;
    private failure?: unknown;

    public constructor(
        private readonly source: PageSource<Row, Filter>,
        public readonly filter: Filter,
        private readonly changed: (results: PagedResults<Row, Filter>) => void,
    ) {}

    /** Undefined until the first answer; one row more than was read while it is open whether there is more. */
    public get total(): number | undefined {
        return this.size === undefined ? undefined : this.size + (this.exact ? 0 : 1);
    }

    /** False while, or because, the server has not counted what the pages read so far leave open. */
    public get totalIsExact(): boolean {
        return this.exact;
    }

    public get error(): unknown {
        return this.failure;
    }

    public at(index: number): Row | undefined {
        return this.pages.get(Math.floor(index / PageSize))?.[index % PageSize];
    }

    /** Asks for the pages of these rows that were not asked for yet; after a failure only `retry` asks again. */
    public need(first: number, last: number): void {
        if (this.failure !== undefined) return;
        for (let page = Math.floor(Math.max(first, 0) / PageSize); page <= Math.floor(last / PageSize); page++) {
            if (!this.asked.has(page)) void this.load(page);
        }
    }

    public retry(): void {
        this.failure = undefined;
        this.changed(this);
        this.need(0, 0);
    }

    /** Answers that come after this are stale and change nothing. */
    public close(): void {
        this.open = false;
    }

    private async load(page: number): Promise<void> {
        this.asked.add(page);
        try {
            const answer = await this.source.page(this.filter, page + 1, PageSize, this.cookies.get(page));
            this.pages.set(page, answer.rows);
            if (answer.cookie) this.cookies.set(page + 1, answer.cookie);
            this.measure(page, answer.rows.length);
        } catch (error) {
            this.asked.delete(page);
            this.failure = error;
        }
        if (this.open) this.changed(this);
    }

    private measure(page: number, length: number): void {
        if (length < PageSize && (length > 0 || page === 0 || !this.exact)) {
            this.size = page * PageSize + length;
            this.exact = true;
        } else if (!this.exact) {
            this.size = Math.max(this.size ?? 0, page * PageSize + length);
            if (page === 0) void this.count();
        }
    }

    /** Counting fails above 50,000 rows (8004E023); the pages themselves then say where the list ends. */
    private async count(): Promise<void> {
        try {
            const total = await this.source.count(this.filter);
            this.size = Math.max(total, this.size ?? 0);
            this.exact = true;
        } catch {
            this.exact = false;
        }
        if (this.open) this.changed(this);
    }
}
