import { Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import * as React from "react";
import { useBuilderStyles } from "../builderStyles";
import { ChooserOption } from "./chooserOptions";
import { OptionList } from "./OptionList";

export interface ChooserProps {
    readonly label: string;
    readonly options: readonly ChooserOption[];
    readonly chosen?: string;
    /** The button that opens it. */
    readonly children: React.ReactElement;
    readonly onOpen?: () => void;
    readonly onChoose: (key: string) => void;
}

/** A button that opens a searchable list. */
export const Chooser: React.FC<ChooserProps> = ({ label, options, chosen, children, onOpen, onChoose }) => {
    const styles = useBuilderStyles();
    const [open, setOpen] = React.useState(false);

    function show(shown: boolean): void {
        if (shown) onOpen?.();
        setOpen(shown);
    }

    return (
        <Popover open={open} trapFocus positioning={{ position: "below", align: "start" }} onOpenChange={(_, data) => show(data.open)}>
            <PopoverTrigger disableButtonEnhancement>{children}</PopoverTrigger>
            <PopoverSurface aria-label={label} className={styles.chooser}>
                <OptionList
                    label={label}
                    options={options}
                    chosen={chosen}
                    onChoose={(key) => {
                        setOpen(false);
                        onChoose(key);
                    }}
                />
            </PopoverSurface>
        </Popover>
    );
};
