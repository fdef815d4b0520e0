import { Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import * as React from "react";

export interface PopupProps {
    readonly label: string;
    /** The button that opens it. */
    readonly button: React.ReactElement;
    readonly onOpen?: () => void;
    readonly children: (close: () => void) => React.ReactNode;
}

export const Popup: React.FC<PopupProps> = ({ label, button, onOpen, children }) => {
    const [open, setOpen] = React.useState(false);
    return (
        <Popover
            open={open}
            trapFocus
            positioning={{ position: "below", align: "start" }}
            onOpenChange={(_, data) => {
                if (data.open) onOpen?.();
                setOpen(data.open);
            }}
        >
            <PopoverTrigger disableButtonEnhancement>{button}</PopoverTrigger>
            <PopoverSurface aria-label={label} className="segb-chooser">
                {children(() => setOpen(false))}
            </PopoverSurface>
        </Popover>
    );
};
