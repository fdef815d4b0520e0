export interface ChooserOption {
    readonly key: string;
    readonly label: string;
    /** Logical name or table, to tell options of the same label apart. */
    readonly detail?: string;
    readonly group: string;
    /** Why it cannot be chosen. */
    readonly reason?: string;
}

/** Above this the list is typed shorter, not scrolled longer. */
export const OptionsShown = 500;

/** Options with all typed words in label or detail; those whose label starts with the text come first in their group. */
export function findOptions(options: readonly ChooserOption[], typed: string): ChooserOption[] {
    const text = typed.trim().toLowerCase();
    const words = text.split(/\s+/);
    const found = options.filter(({ label, detail = "" }) => words.every((word) => `${label} ${detail}`.toLowerCase().includes(word)));
    if (text === "") return found;
    const groups = [...new Set(found.map((option) => option.group))];
    const rank = (option: ChooserOption) => groups.indexOf(option.group) * 2 + (option.label.toLowerCase().startsWith(text) ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b));
}
