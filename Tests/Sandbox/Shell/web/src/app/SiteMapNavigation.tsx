import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import * as React from "react";
import type { AreaModel } from "../data/appModel";
import type { Route } from "../navigation/route";
import { t } from "../strings/strings";
import { MenuIcon } from "../ui/icons";
import { AreaSwitcher } from "./AreaSwitcher";
import { useShell } from "./shell";
import { isSubAreaOf } from "./siteMap";
import { SiteMapEntry } from "./SiteMapEntry";

const useStyles = makeStyles({
    navigation: { display: "flex", flexDirection: "column", width: "220px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
    collapsed: { width: "48px" },
    toggle: { margin: "8px 4px 4px", alignSelf: "flex-start" },
    scroll: { flexGrow: 1, overflowY: "auto", padding: "0 4px" },
    group: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
    groupTitle: { fontSize: tokens.fontSizeBase300, fontWeight: 600, padding: "10px 8px 6px 12px", margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface Props {
    open: boolean;
    onToggle: () => void;
    route: Route;
}

/** The site map at the left: groups and entries of one area, and the switcher between areas. */
export const SiteMapNavigation: React.FC<Props> = ({ open, onToggle, route }) => {
    const styles = useStyles();
    const { app } = useShell();
    const [chosen, setChosen] = React.useState<AreaModel>();
    const area = chosen ?? app.areas.find((candidate) => candidate.groups.some((group) => group.subAreas.some((entry) => isSubAreaOf(entry, route)))) ?? app.areas[0];
    return (
        <nav className={mergeClasses(styles.navigation, !open && styles.collapsed)} aria-label={t("navigation")}>
            <Tooltip content={t("collapseNavigation")} relationship="label">
                <Button className={styles.toggle} appearance="subtle" icon={<MenuIcon />} aria-expanded={open} onClick={onToggle} />
            </Tooltip>
            <div className={styles.scroll}>
                {area?.groups.map((group) => (
                    <React.Fragment key={group.id}>
                        {open && area.showGroups && <h2 className={styles.groupTitle} id={`group-${group.id}`}>{group.title}</h2>}
                        <ul className={styles.group} aria-label={group.title}>
                            {group.subAreas.map((entry) => <SiteMapEntry key={entry.id} entry={entry} open={open} selected={isSubAreaOf(entry, route)} />)}
                        </ul>
                    </React.Fragment>
                ))}
            </div>
            {area && app.areas.length > 1 && <AreaSwitcher areas={app.areas} area={area} open={open} onChange={setChosen} />}
        </nav>
    );
};
