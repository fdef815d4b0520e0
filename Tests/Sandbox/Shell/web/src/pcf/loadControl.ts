import type { CodeComponentClass } from "./CodeComponent";
import { type ControlManifest, parseManifest } from "./manifest";
import { loadControlStrings } from "./controlStrings";

export interface LoadedControl {
    name: string;
    manifest: ControlManifest;
    create: CodeComponentClass;
    strings: Record<string, string>;
    /** Folder of the control's files. */
    folder: string;
}

const registered = new Map<string, CodeComponentClass>();
const loading = new Map<string, Promise<LoadedControl>>();

/** Where a released bundle says that it is there. */
function provideRegistration(): void {
    const scope = globalThis as { ComponentFramework?: { registerControl: (id: string, create: CodeComponentClass) => void } };
    scope.ComponentFramework ??= { registerControl: (id, create) => void registered.set(id, create) };
}

/** Loads a code component as released: manifest, styles, strings, bundle. */
export function loadControl(name: string, language: number): Promise<LoadedControl> {
    const known = loading.get(name);
    if (known) return known;
    const load = read(name, language);
    loading.set(name, load);
    load.catch(() => loading.delete(name));
    return load;
}

async function read(name: string, language: number): Promise<LoadedControl> {
    provideRegistration();
    const folder = `/shell/controls/${encodeURIComponent(name)}/`;
    const response = await fetch(`${folder}ControlManifest.xml`);
    if (!response.ok) throw new Error(await response.text());
    const manifest = parseManifest(await response.text());
    manifest.css.forEach((path) => addStyles(folder + path));
    const strings = await loadControlStrings(folder, manifest.resx, language);
    await addScript(folder + manifest.code);
    const create = registered.get(manifest.id);
    if (!create) throw new Error(`${manifest.code} did not register '${manifest.id}'.`);
    return { name, manifest, create, strings, folder };
}

function addStyles(url: string): void {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = url;
    document.head.append(link);
}

const addScript = (url: string): Promise<void> =>
    new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.onload = () => resolve();
        script.onerror = () => reject(new Error(`${url} could not be loaded.`));
        script.src = url;
        document.head.append(script);
    });
