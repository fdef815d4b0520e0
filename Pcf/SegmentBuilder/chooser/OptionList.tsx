import { Input, mergeClasses, useId } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { SearchIcon } from "../../shared/ui/icons";
import { useBuilderStyles } from "../builderStyles";
import { ChooserOption, findOptions, OptionsShown } from "./chooserOptions";

export interface OptionListProps {
    readonly label: string;
    readonly options: readonly ChooserOption[];
    readonly chosen?: string;
    /** In place of how much was found. */
    readonly note?: string;
    /** The options are what was found for this text elsewhere; without it they are searched here. */
    readonly onType?: (typed: string) => void;
    readonly onChoose: (key: string) => void;
}

/** Search box and list (ARIA combobox): the focus stays in the box, which names the active option. */
export const OptionList: React.FC<OptionListProps> = ({ label, options, chosen, note, onType, onChoose }) => {
    const { text, number } = useHost();
    const styles = useBuilderStyles();
    const id = useId("options");
    const [typed, setTyped] = React.useState("");
    const [active, setActive] = React.useState(0);
    const list = React.useRef<HTMLDivElement>(null);
    const found = React.useMemo(() => (onType ? options : findOptions(options, typed)), [options, typed, onType]);
    const shown = found.slice(0, OptionsShown);
    const foundText = found.length === 0 ? text("Builder_NothingFor", typed) : found.length > OptionsShown ? text("Builder_MoreOptions", number(found.length - OptionsShown)) : "";
    const groups = [...new Set(shown.map((option) => option.group))];

    React.useLayoutEffect(() => {
        const option = list.current?.querySelector("[aria-selected=true]");
        // not in jsdom
        if (typeof option?.scrollIntoView === "function") option.scrollIntoView({ block: "nearest" });
    }, [active, shown.length]);

    function onKeyDown(e: React.KeyboardEvent): void {
        const last = shown.length - 1;
        const next = { ArrowDown: Math.min(active + 1, last), ArrowUp: Math.max(active - 1, 0), PageDown: Math.min(active + 8, last), PageUp: Math.max(active - 8, 0) }[e.key];
        const option = shown[active];
        if (next !== undefined) setActive(next);
        else if (e.key === "Enter" && option) onChoose(option.key);
        else return;
        e.preventDefault();
    }

    return (
        <>
            <Input
                className={styles.chooserSearch}
                contentBefore={<SearchIcon />}
                input={{ role: "combobox", "aria-expanded": true, "aria-controls": id, "aria-autocomplete": "list", "aria-activedescendant": shown[active] && `${id}-${active}`, autoComplete: "off" }}
                aria-label={label}
                placeholder={text("Builder_Search")}
                value={typed}
                onChange={(_, data) => {
                    setTyped(data.value);
                    setActive(0);
                    onType?.(data.value);
                }}
                onKeyDown={onKeyDown}
            />
            <div ref={list} id={id} role="listbox" aria-label={label} className={styles.chooserList} onMouseDown={(e) => e.preventDefault()}>
                {groups.map((group) => (
                    <div key={group} role="group" aria-label={group}>
                        <div role="presentation" className={styles.chooserGroup}>
                            {group}
                        </div>
                        {shown.map(
                            (option, index) =>
                                option.group === group && (
                                    <div
                                        key={option.key}
                                        id={`${id}-${index}`}
                                        role="option"
                                        aria-selected={index === active}
                                        className={mergeClasses(styles.chooserOption, index === active && styles.chooserActive, option.key === chosen && styles.chooserChosen)}
                                        onClick={() => onChoose(option.key)}
                                    >
                                        <span>{option.label}</span>
                                        {option.detail && <span className={styles.chooserDetail}>{option.detail}</span>}
                                    </div>
                                ),
                        )}
                    </div>
                ))}
            </div>
            <div role="status" className={styles.chooserFoot}>
                {note ?? foundText}
            </div>
        </>
    );
};
