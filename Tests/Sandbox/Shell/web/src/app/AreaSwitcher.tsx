import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { AreaModel } from "../data/appModel";
import { t } from "../strings/strings";
import { SwitchIcon } from "../ui/icons";

const useStyles = makeStyles({
    area: { display: "flex", alignItems: "center", gap: "10px", justifyContent: "flex-start", width: "100%", minWidth: 0, height: "48px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: 0 },
    badge: { display: "inline-flex", alignItems: "center", justifyContent: "center", width: "24px", height: "24px", flexShrink: 0, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontSize: tokens.fontSizeBase200, fontWeight: 600 },
    title: { flexGrow: 1, textAlign: "left", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: 400 },
});

interface Props {
    areas: AreaModel[];
    area: AreaModel;
    open: boolean;
    onChange: (area: AreaModel) => void;
}

/** The area at the foot of the site map, and the menu of the others. */
export const AreaSwitcher: React.FC<Props> = ({ areas, area, open, onChange }) => {
    const styles = useStyles();
    return (
        <Menu checkedValues={{ area: [area.id] }} onCheckedValueChange={(_, { checkedItems }) => {
            const chosen = areas.find((candidate) => candidate.id === checkedItems[0]);
            if (chosen) onChange(chosen);
        }}>
            <MenuTrigger disableButtonEnhancement>
                <Button appearance="subtle" className={styles.area} aria-label={open ? undefined : area.title} title={t("areaSwitcher")}>
                    <span className={styles.badge} aria-hidden>{area.title.slice(0, 1).toUpperCase()}</span>
                    {open && <span className={styles.title}>{area.title}</span>}
                    {open && <SwitchIcon />}
                </Button>
            </MenuTrigger>
            <MenuPopover>
                <MenuList>
                    {areas.map((candidate) => <MenuItemRadio key={candidate.id} name="area" value={candidate.id}>{candidate.title}</MenuItemRadio>)}
                </MenuList>
            </MenuPopover>
        </Menu>
    );
};
