import { Input, useId } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { ChooserOption, findOptions, OptionsShown } from "./chooserOptions";

export interface OptionListProps {
    readonly label: string;
    readonly options: readonly ChooserOption[];
    /** In place of how much was found. */
    readonly note?: string;
    /** The options are what was found for this text elsewhere; without it they are searched here. */
    readonly onType?: (typed: string) => void;
    readonly onChoose: (key: string) => void;
}

/** Search box and list (ARIA combobox): the focus stays in the box, which names the active option. */
export const OptionList: React.FC<OptionListProps> = ({ label, options, note, onType, onChoose }) => {
    const { text, number } = useHost();
    const id = useId("options");
    const [typed, setTyped] = React.useState("");
    const [active, setActive] = React.useState(0);
    const list = React.useRef<HTMLDivElement>(null);
    const found = React.useMemo(() => (onType ? options : findOptions(options, typed)), [options, typed, onType]);
    const shown = found.slice(0, OptionsShown);
    const last = shown.length - 1;
    const foundText = last < 0 ? text("Condition_NothingFor", typed) : found.length > OptionsShown ? text("Condition_MoreOptions", number(found.length - OptionsShown)) : "";

    React.useLayoutEffect(() => {
        // jsdom scrolls nothing; browsers that answer with a promise must not hand it to React as a clean-up
        void list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
    }, [active, last]);

    function choose({ key, reason }: ChooserOption): void {
        if (reason === undefined) onChoose(key);
    }

    function onKeyDown(e: React.KeyboardEvent): void {
        const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[e.key];
        const option = shown[active];
        if (step) setActive(Math.max(0, Math.min(active + step, last)));
        else if (e.key === "Enter" && option) choose(option);
        else return;
        e.preventDefault();
    }

    return (
        <>
            <Input
                input={{ role: "combobox", "aria-expanded": true, "aria-controls": id, "aria-autocomplete": "list", "aria-activedescendant": shown[active] && `${id}-${active}`, autoComplete: "off" }}
                aria-label={label}
                placeholder={text("Condition_Search")}
                value={typed}
                onChange={(_, { value }) => {
                    setTyped(value);
                    setActive(0);
                    onType?.(value);
                }}
                onKeyDown={onKeyDown}
            />
            <div ref={list} id={id} role="listbox" aria-label={label} className="seg-options" onMouseDown={(e) => e.preventDefault()}>
                {shown.map((option, index) => (
                    <React.Fragment key={option.key}>
                        {option.group !== shown[index - 1]?.group && (
                            <div role="presentation" className="seg-note seg-group">
                                {option.group}
                            </div>
                        )}
                        <div id={`${id}-${index}`} role="option" aria-selected={index === active} aria-disabled={option.reason !== undefined} className="seg-option" onClick={() => choose(option)}>
                            {option.label}
                            <span className="seg-note">{option.detail}</span>
                            {option.reason && <span className="seg-note seg-warning">{option.reason}</span>}
                        </div>
                    </React.Fragment>
                ))}
            </div>
            <div role="status" className="seg-note">
                {note ?? foundText}
            </div>
        </>
    );
};
