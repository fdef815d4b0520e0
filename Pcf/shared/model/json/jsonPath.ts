/** Where a value stands, as the server writes it too: `$.actions[2].next` (JSONPath, RFC 9535). */
export function jsonPath(steps: readonly (string | number)[]): string {
    return steps.reduce<string>((path, step) => path + (typeof step === "number" ? `[${step}]` : memberStep(step)), "$");
}

function memberStep(name: string): string {
    return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replace(/[\\']/g, "\\$&")}']`;
}
