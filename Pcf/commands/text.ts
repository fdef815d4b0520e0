/** A text in the user's language; `{0}` stands for the value. The platform loads the RESX pair as dependency of this script. */
export function text(key: string, value = ""): string {
    return Xrm.Utility.getResourceString("seg_/strings/commands", key).replace("{0}", () => value);
}
