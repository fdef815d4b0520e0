import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

class NoResizes {
    public observe(): void {
        // jsdom lays nothing out, so nothing is ever resized
    }
    public unobserve(): void {
        // as above
    }
    public disconnect(): void {
        // as above
    }
}

globalThis.ResizeObserver ??= NoResizes;

// jsdom draws nothing; axe asks for a canvas and is content without one
HTMLCanvasElement.prototype.getContext = () => null;

// asking jsdom whether each element is visible is most of a role query's time
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });

afterEach(cleanup);
