import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { DismissIcon, SearchIcon } from "../../shared/ui/icons";
import { useBuilderStyles } from "../builderStyles";
import { RowSearch } from "./RowSearch";
import { useRowNames } from "./useRowNames";

export interface LookupValuesProps {
    readonly column: Column;
    readonly label: string;
    readonly values: readonly string[];
    readonly many: boolean;
    readonly onChange: (values: readonly string[]) => void;
}

/** Rows that a lookup points at, by name. */
export const LookupValues: React.FC<LookupValuesProps> = ({ column, label, values, many, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const [open, setOpen] = React.useState(false);
    const search = React.useRef<HTMLButtonElement>(null);
    const { nameOf, learn } = useRowNames(column.targets, values);
    const chosen = values.filter((value) => value !== "");

    function choose(id: string, name: string): void {
        learn(id, name);
        setOpen(false);
        onChange(many ? [...chosen.filter((value) => value !== id), id] : [id]);
    }

    function remove(id: string): void {
        const left = chosen.filter((value) => value !== id);
        onChange(many || left.length > 0 ? left : [""]);
        search.current?.focus();
    }

    return (
        <div role="group" aria-label={label} className={styles.lookup}>
            {chosen.map((id) => (
                <span key={id} className={styles.chip}>
                    <span className={styles.chipName} title={nameOf(id)}>
                        {nameOf(id)}
                    </span>
                    <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", nameOf(id))} onClick={() => remove(id)} />
                </span>
            ))}
            <Popover open={open} trapFocus positioning={{ position: "below", align: "start" }} onOpenChange={(_, data) => setOpen(data.open)}>
                <PopoverTrigger disableButtonEnhancement>
                    <Button ref={search} className={styles.lookupSearch} appearance="transparent" size="small" icon={<SearchIcon />} iconPosition="after" aria-label={text("Picker_Search", label)}>
                        {chosen.length === 0 && <span className={styles.aside}>{text("Builder_LookFor")}</span>}
                    </Button>
                </PopoverTrigger>
                <PopoverSurface aria-label={label} className={styles.chooser}>
                    <RowSearch targets={column.targets} label={label} onChoose={choose} />
                </PopoverSurface>
            </Popover>
        </div>
    );
};
