import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { ChevronDownIcon } from "../ui/icons";

const useStyles = makeStyles({
    heading: { margin: 0, minWidth: 0, outlineStyle: "none" },
    button: { fontSize: tokens.fontSizeBase500, fontWeight: 600, lineHeight: tokens.lineHeightBase500, maxWidth: "100%", paddingLeft: "8px" },
});

interface Props {
    views: readonly ViewModel[];
    view: ViewModel;
    onChange: (view: ViewModel) => void;
    headingRef: React.RefObject<HTMLHeadingElement>;
}

/** The name of the view as heading of the page, and the menu of the others. */
export const ViewSelector: React.FC<Props> = ({ views, view, onChange, headingRef }) => {
    const styles = useStyles();
    return (
        <h1 className={styles.heading} ref={headingRef} tabIndex={-1} aria-label={view.name}>
            <Menu checkedValues={{ view: [view.id] }} onCheckedValueChange={(_, { checkedItems }) => {
                const chosen = views.find((candidate) => candidate.id === checkedItems[0]);
                if (chosen) onChange(chosen);
            }}>
                <MenuTrigger disableButtonEnhancement>
                    <Button appearance="transparent" className={styles.button} icon={<ChevronDownIcon />} iconPosition="after" aria-label={t("currentView", view.name)}>{view.name}</Button>
                </MenuTrigger>
                <MenuPopover>
                    <MenuList>{views.map((candidate) => <MenuItemRadio key={candidate.id} name="view" value={candidate.id}>{candidate.name}</MenuItemRadio>)}</MenuList>
                </MenuPopover>
            </Menu>
        </h1>
    );
};
