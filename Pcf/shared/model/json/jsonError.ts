export type JsonReason =
    | "unexpected"
    | "unexpectedEnd"
    | "duplicateName"
    | "badEscape"
    | "badNumber"
    | "controlCharacter"
    | "tooDeep";

/** Why a text is not JSON, and where: `path` names the innermost value that was being read. */
export class JsonError extends Error {
    public constructor(
        public readonly reason: JsonReason,
        public readonly found: string,
        public readonly path: string,
        public readonly line: number,
        public readonly column: number,
    ) {
        super(`${path}: ${reason} at line ${line}, column ${column}`);
        // TypeScript's ES2015 classes keep the prototype; bundlers that lower them do not.
        Object.setPrototypeOf(this, JsonError.prototype);
    }
}
