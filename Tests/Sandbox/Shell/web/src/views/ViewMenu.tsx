import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";
import type { ViewModel } from "../data/viewModel";
import { t } from "../strings/strings";
import { ChevronDownIcon } from "../ui/icons";

interface Props {
    views: readonly ViewModel[];
    view: ViewModel;
    onChange: (view: ViewModel) => void;
    className?: string;
}

/** The name of a view, and the menu of the others. */
export const ViewMenu: React.FC<Props> = ({ views, view, onChange, className }) => (
    <Menu checkedValues={{ view: [view.id] }} onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = views.find((candidate) => candidate.id === checkedItems[0]);
        if (chosen) onChange(chosen);
    }}>
        <MenuTrigger disableButtonEnhancement>
            <Button appearance="transparent" className={className} icon={<ChevronDownIcon />} iconPosition="after" aria-label={t("currentView", view.name)}>{view.name}</Button>
        </MenuTrigger>
        <MenuPopover>
            <MenuList>{views.map((candidate) => <MenuItemRadio key={candidate.id} name="view" value={candidate.id}>{candidate.name}</MenuItemRadio>)}</MenuList>
        </MenuPopover>
    </Menu>
);
