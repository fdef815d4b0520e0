import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import * as React from "react";
import type { SubAreaModel } from "../data/appModel";
import { TableIcon } from "../ui/icons";
import { useShell } from "./shell";
import { routeOf } from "./siteMap";

const useStyles = makeStyles({
    entry: {
        position: "relative", display: "flex", alignItems: "center", gap: "10px", height: "40px", padding: "0 12px", borderRadius: tokens.borderRadiusMedium,
        color: tokens.colorNeutralForeground1, textDecorationLine: "none", whiteSpace: "nowrap", overflow: "hidden",
        ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
        ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    },
    selected: {
        backgroundColor: tokens.colorNeutralBackground1, fontWeight: 600,
        "::before": { content: '""', position: "absolute", left: 0, top: "10px", bottom: "10px", width: "3px", borderRadius: "2px", backgroundColor: tokens.colorBrandBackground },
    },
    icon: { width: "20px", height: "20px", flexShrink: 0 },
    title: { overflow: "hidden", textOverflow: "ellipsis" },
});

interface Props {
    entry: SubAreaModel;
    open: boolean;
    selected: boolean;
}

/** One entry of the site map; a link, so that it opens in another tab too. */
export const SiteMapEntry: React.FC<Props> = ({ entry, open, selected }) => {
    const styles = useStyles();
    const { router } = useShell();
    const route = routeOf(entry);
    const link = (
        <a className={mergeClasses(styles.entry, selected && styles.selected)} href={route ? router.addressOf(route) : entry.url} target={route ? undefined : "_blank"} rel="noopener noreferrer"
            aria-current={selected ? "page" : undefined} aria-label={open ? undefined : entry.title}
            onClick={(event) => {
                if (!route || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                void router.navigate(route);
            }}>
            {entry.icon ? <img className={styles.icon} src={entry.icon} alt="" /> : <TableIcon className={styles.icon} />}
            {open && <span className={styles.title}>{entry.title}</span>}
        </a>
    );
    return <li>{open ? link : <Tooltip content={entry.title} relationship="inaccessible" positioning="after">{link}</Tooltip>}</li>;
};
