/** A text in the user's language; `{0}`, `{1}` … stand for the values. The platform loads the RESX pair as dependency of this script. */
export function text(key: string, ...values: (string | number)[]): string {
    return Xrm.Utility.getResourceString("seg_/strings/commands", key).replace(/\{(\d)\}/g, (_place, index: string) => String(values[Number(index)] ?? ""));
}
