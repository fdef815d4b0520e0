import { Store } from "../ui/store";
import { formatAddress, parseAddress, type Route } from "./route";

/** Asked before a page is left; false stays. */
export type Guard = () => Promise<boolean>;

interface HistoryState {
    index: number;
}

/** The page shown and the browser's history. */
export class Router {
    public readonly route: Store<Route>;
    private guard?: Guard;
    private index: number;
    /** The next move of the browser is our own way back: who waits for it. */
    private returned?: () => void;
    /** The next move was agreed to by the guard. */
    private allowed = false;
    /** Counts the pages that were opened; another address for the same page is no visit. */
    public visit = 0;

    public constructor(private readonly app: string) {
        this.route = new Store(parseAddress(location.search).route);
        this.index = (history.state as HistoryState | null)?.index ?? 0;
        this.replace(this.route.get());
        window.addEventListener("popstate", () => void this.moved());
    }

    /** A page with unsaved changes protects itself; null takes the protection away. */
    public protect(guard: Guard | null): void {
        this.guard = guard ?? undefined;
    }

    public async navigate(route: Route): Promise<boolean> {
        if (!(await this.mayLeave())) return false;
        this.visit++;
        history.pushState({ index: ++this.index }, "", this.addressOf(route));
        this.route.set(route);
        return true;
    }

    /** Another address for the same page, such as the id of a record that was just created. */
    public replace(route: Route): void {
        history.replaceState({ index: this.index }, "", this.addressOf(route));
        this.route.set(route);
    }

    /** Back to the page before; to the first page of the app when there is none. */
    public async back(): Promise<void> {
        if (this.index > 0) history.back();
        else await this.navigate({ page: "home" });
    }

    public addressOf = (route: Route): string => formatAddress({ app: this.app, route });

    /** Asks the guard whether the page may be left. */
    public mayLeave = async (): Promise<boolean> => this.guard === undefined || this.guard();

    private async moved(): Promise<void> {
        const index = (history.state as HistoryState | null)?.index ?? 0;
        if (this.returned) {
            this.returned();
            this.returned = undefined;
            return;
        }
        if (this.guard && !this.allowed) {
            // the browser has moved already: go back there until the user has answered
            const distance = index - this.index;
            const isBack = new Promise<void>((resolve) => (this.returned = resolve));
            history.go(-distance);
            // moves that the browser has not finished cancel each other
            await isBack;
            if (!(await this.guard())) return;
            this.allowed = true;
            history.go(distance);
            return;
        }
        this.allowed = false;
        this.index = index;
        this.visit++;
        this.route.set(parseAddress(location.search).route);
    }
}
