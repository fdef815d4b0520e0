import type { LoadedControl } from "../loadControl";

/** context.resources: strings by key (the key itself where there is none), files of the control as base64. */
export function createResources(control: LoadedControl) {
    return {
        getString: (key: string): string => control.strings[key] ?? key,
        getResource: (path: string, success: (content: string) => void, failure: () => void): void => {
            fetch(control.folder + path)
                .then(async (response) => {
                    if (!response.ok) throw new Error(response.statusText);
                    const bytes = new Uint8Array(await response.arrayBuffer());
                    success(btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
                })
                .catch(failure);
        },
    };
}
