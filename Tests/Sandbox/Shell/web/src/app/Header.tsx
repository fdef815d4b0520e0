import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { TraceIcon } from "../ui/icons";
import { AppLauncher } from "./AppLauncher";
import { useShell } from "./shell";
import { UserMenu } from "./UserMenu";

const bar = "#0b2a5b";

const useStyles = makeStyles({
    header: { display: "flex", alignItems: "center", gap: "4px", paddingLeft: "4px", paddingRight: "8px", backgroundColor: bar, color: "#ffffff" },
    product: { fontSize: tokens.fontSizeBase400, fontWeight: 600, whiteSpace: "nowrap", "@media (max-width: 480px)": { display: "none" } },
    separator: { width: "1px", height: "20px", backgroundColor: "rgba(255, 255, 255, 0.5)", margin: "0 8px" },
    app: { color: "#ffffff", textDecorationLine: "none", fontSize: tokens.fontSizeBase400, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", ":hover": { textDecorationLine: "underline" } },
    environment: { marginLeft: "auto", textAlign: "right", lineHeight: "16px", fontSize: tokens.fontSizeBase200, paddingRight: "8px", whiteSpace: "nowrap", "@media (max-width: 640px)": { width: 0, overflow: "hidden", padding: 0 } },
    environmentName: { display: "block", fontWeight: 600 },
    button: { color: "#ffffff", ":hover": { color: "#ffffff", backgroundColor: "rgba(255, 255, 255, 0.16)" } },
});

/** The bar on top: apps, the name of this one, the environment, the user. */
export const Header: React.FC = () => {
    const styles = useStyles();
    const { app, router } = useShell();
    return (
        <header className={styles.header}>
            <AppLauncher buttonClass={styles.button} />
            <span className={styles.product}>Dynamics 365</span>
            <span className={styles.separator} aria-hidden />
            <a className={styles.app} href={router.addressOf({ page: "home" })} onClick={(event) => {
                event.preventDefault();
                void router.navigate({ page: "home" });
            }}>
                {app.name}
            </a>
            <span className={styles.environment}>
                {t("environment")}
                <span className={styles.environmentName}>Sandbox</span>
            </span>
            <Tooltip content={t("openTrace")} relationship="label">
                <Button as="a" appearance="transparent" className={styles.button} icon={<TraceIcon />} href="/trace" target="_blank" />
            </Tooltip>
            <UserMenu />
        </header>
    );
};
