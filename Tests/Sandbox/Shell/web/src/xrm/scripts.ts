import { loadStrings } from "./resourceStrings";

const loading = new Map<string, Promise<void>>();

/** Loads a script web resource once. */
export function loadScript(name: string): Promise<void> {
    const url = `/WebResources/${name}`;
    const known = loading.get(url);
    if (known) return known;
    const script = document.createElement("script");
    const loaded = loadStrings().then(() => new Promise<void>((resolve, reject) => {
        script.onload = () => resolve();
        script.onerror = () => reject(new Error(`The web resource '${name}' could not be loaded.`));
        script.src = url;
        document.head.append(script);
    }));
    loading.set(url, loaded);
    return loaded;
}

type AnyFunction = (...args: unknown[]) => unknown;

/** Calls a global function by its dotted name, with its namespace as this. */
export async function callFunction(library: string | undefined, name: string, args: readonly unknown[]): Promise<unknown> {
    if (library) await loadScript(library);
    const path = name.split(".");
    const owner = path.slice(0, -1).reduce<unknown>((scope, part) => (scope as Record<string, unknown> | undefined)?.[part], globalThis);
    const found = (owner as Record<string, unknown> | undefined)?.[path[path.length - 1] ?? ""];
    if (typeof found !== "function") throw new Error(`The function '${name}' is not defined in the web resource '${library ?? ""}'.`);
    return (found as AnyFunction).apply(owner, [...args]);
}
