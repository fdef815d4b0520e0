import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { LauncherIcon } from "../ui/icons";
import { useShell } from "./shell";

const useStyles = makeStyles({
    surface: { width: "320px" },
    title: { fontSize: tokens.fontSizeBase400, margin: "0 0 12px" },
    list: { listStyleType: "none", margin: 0, padding: 0 },
    app: { display: "block", padding: "8px", borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1, textDecorationLine: "none", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
    name: { fontWeight: 600 },
    description: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The waffle: all apps of the environment. */
export const AppLauncher: React.FC<{ buttonClass: string }> = ({ buttonClass }) => {
    const styles = useStyles();
    const { apps } = useShell();
    return (
        <Popover trapFocus>
            <PopoverTrigger disableButtonEnhancement>
                <Button appearance="transparent" className={buttonClass} icon={<LauncherIcon />} aria-label={t("appLauncher")} />
            </PopoverTrigger>
            <PopoverSurface className={styles.surface} aria-label={t("appLauncher")}>
                <h2 className={styles.title}>{t("apps")}</h2>
                <ul className={styles.list}>
                    {apps.map((app) => (
                        <li key={app.id}>
                            <a className={styles.app} href={`/main.aspx?appid=${app.id}`}>
                                <div className={styles.name}>{app.name}</div>
                                <div className={styles.description}>{app.description}</div>
                            </a>
                        </li>
                    ))}
                </ul>
            </PopoverSurface>
        </Popover>
    );
};
