import type { Choice } from "../../model/tables/tableDefinition";

const Words: Readonly<Record<string, string>> = { true: "1", false: "0" };

/** A yes/no may be written as a word or as a number. */
export function knownChoice(choices: readonly Choice[], value: string): Choice | undefined {
    return choices.find((choice) => choice.value === (Words[value] ?? value));
}
