import { arityOf } from "./operators";

/** What is left of the values when another operator is chosen: days are no numbers of days. */
export function valuesFor(next: string, former: string, values: readonly string[]): readonly string[] {
    const [to, from] = [arityOf(next), arityOf(former)];
    if (to === from || (to === "many" && from === "one")) return values;
    return to === "one" && from !== "count" ? values.slice(0, 1) : [];
}
