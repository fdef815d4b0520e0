import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { DismissIcon } from "../ui/icons";

export interface ChipProps {
    readonly name: string;
    readonly onOpen: () => void;
    /** Absent where it cannot be taken out. */
    readonly onRemove?: () => void;
}

/** A chosen row inside a field. */
export const Chip: React.FC<ChipProps> = ({ name, onOpen, onRemove }) => {
    const { text } = useHost();
    return (
        <span className="seg-chip" title={name}>
            <Link as="button" className="seg-cut" onClick={onOpen}>
                {name}
            </Link>
            {onRemove && <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", name)} onClick={onRemove} />}
        </span>
    );
};
