import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { SearchIcon } from "../ui/icons";
import { Chip } from "./Chip";
import { Popup } from "./Popup";

export interface LookupFieldProps {
    readonly label: string;
    readonly placeholder: string;
    readonly ids: readonly string[];
    readonly nameOf: (id: string) => string;
    readonly onOpen: (id: string) => void;
    readonly onRemove: (id: string) => void;
    /** The search in the popup. */
    readonly children: (close: () => void) => React.ReactNode;
}

/** Chosen rows by name, and a button that opens the search for more. */
export const LookupField: React.FC<LookupFieldProps> = ({ label, placeholder, ids, nameOf, onOpen, onRemove, children }) => {
    const { text } = useHost();
    const search = React.useRef<HTMLButtonElement>(null);

    function remove(id: string): void {
        onRemove(id);
        search.current?.focus();
    }

    const button = (
        <Button ref={search} className="seg-look" appearance="transparent" size="small" icon={<SearchIcon />} iconPosition="after" aria-label={text("Picker_Search", label)}>
            {ids.length === 0 && <span className="seg-note">{placeholder}</span>}
        </Button>
    );
    return (
        <div role="group" aria-label={label} className="seg-lookup">
            {ids.map((id) => (
                <Chip key={id} name={nameOf(id)} onOpen={() => onOpen(id)} onRemove={() => remove(id)} />
            ))}
            <Popup label={label} button={button}>
                {children}
            </Popup>
        </div>
    );
};
