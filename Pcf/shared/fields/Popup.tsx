import { Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import * as React from "react";

export interface PopupProps {
    readonly label: string;
    /** The button that opens it. */
    readonly button: React.ReactElement;
    /** Asked for while it is open. */
    readonly children: (close: () => void) => React.ReactNode;
}

export const Popup: React.FC<PopupProps> = ({ label, button, children }) => {
    const [open, setOpen] = React.useState(false);
    return (
        <Popover open={open} trapFocus positioning={{ position: "below", align: "start" }} onOpenChange={(_, data) => setOpen(data.open)}>
            <PopoverTrigger disableButtonEnhancement>{button}</PopoverTrigger>
            <PopoverSurface aria-label={label} className="seg-chooser">
                {open && children(() => setOpen(false))}
            </PopoverSurface>
        </Popover>
    );
};
