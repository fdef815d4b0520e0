/** A feature the Sandbox does not have, by name. */
export class NotSupported extends Error {
    public constructor(public readonly feature: string) {
        super(`Not supported by the Sandbox: ${feature}`);
        this.name = "NotSupported";
    }
}
