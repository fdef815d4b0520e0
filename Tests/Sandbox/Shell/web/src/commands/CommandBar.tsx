import { makeStyles, mergeClasses, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, tokens, Toolbar, ToolbarButton, Tooltip } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { t } from "../strings/strings";
import { BackIcon, ChevronDownIcon } from "../ui/icons";
import { showRequestError } from "../ui/requestErrors";
import { CommandOverflow } from "./CommandOverflow";
import type { CommandItem } from "./CommandItem";

const useStyles = makeStyles({
    bar: { display: "flex", flexShrink: 0, minWidth: 0, overflow: "hidden", flexWrap: "nowrap", padding: "4px", gap: "2px" },
    card: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2, margin: "8px 12px 0" },
    button: { fontWeight: 400, whiteSpace: "nowrap", minWidth: "auto", flexShrink: 0 },
});

interface Props {
    items: readonly CommandItem[];
    label: string;
    /** Inside a section instead of on top of the page. */
    flat?: boolean;
    className?: string;
    /** Shows the arrow back to the page before. */
    onBack?: () => void;
}

/** A command bar; what does not fit moves into a menu at its end. */
export const CommandBar: React.FC<Props> = ({ items, label, flat, className, onBack }) => {
    const styles = useStyles();
    const { dialogs } = useShell();
    const run = (item: CommandItem): void => {
        Promise.resolve(item.run?.()).catch((error: unknown) => showRequestError(dialogs, error));
    };
    return (
        <Overflow padding={48}>
            <Toolbar aria-label={label} className={mergeClasses(styles.bar, !flat && styles.card, className)}>
                {onBack && <ToolbarButton icon={<BackIcon />} aria-label={t("back")} onClick={onBack} />}
                {items.map((item, index) => (
                    <OverflowItem key={item.id} id={item.id} priority={items.length - index}>
                        {item.items?.length ? <CommandMenu item={item} run={run} /> : <CommandButton item={item} run={run} />}
                    </OverflowItem>
                ))}
                <CommandOverflow items={items} run={run} />
            </Toolbar>
        </Overflow>
    );
};

interface ButtonProps {
    item: CommandItem;
    run: (item: CommandItem) => void;
}

const CommandButton = React.forwardRef<HTMLButtonElement, ButtonProps>(({ item, run }, ref) => {
    const styles = useStyles();
    const button = <ToolbarButton ref={ref} className={styles.button} icon={item.icon} aria-keyshortcuts={item.keyShortcuts} onClick={() => run(item)}>{item.label}</ToolbarButton>;
    return item.toolTip ? <Tooltip content={item.toolTip} relationship="description">{button}</Tooltip> : button;
});
CommandButton.displayName = "CommandButton";

const CommandMenu = React.forwardRef<HTMLButtonElement, ButtonProps>(({ item, run }, ref) => {
    const styles = useStyles();
    return (
        <Menu>
            <MenuTrigger disableButtonEnhancement>
                <ToolbarButton ref={ref} className={styles.button} icon={item.icon}>{item.label}<ChevronDownIcon aria-label={t("menu")} /></ToolbarButton>
            </MenuTrigger>
            <MenuPopover>
                <MenuList>{item.items?.map((entry) => <MenuItem key={entry.id} icon={entry.icon} onClick={() => run(entry)}>{entry.label}</MenuItem>)}</MenuList>
            </MenuPopover>
        </Menu>
    );
});
CommandMenu.displayName = "CommandMenu";
