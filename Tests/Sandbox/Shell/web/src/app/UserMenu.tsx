import { Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import * as React from "react";
import { openClock } from "../clock/ClockDialog";
import { t } from "../strings/strings";
import { ClockIcon } from "../ui/icons";
import { Initials } from "./Initials";
import { useShell } from "./shell";
import { signIn } from "./signIn";

const useStyles = makeStyles({
    button: { minWidth: "40px", height: "40px", padding: "0", "& > span": { width: "32px", height: "32px" }, backgroundColor: "transparent", ":hover": { backgroundColor: "transparent" } },
    popover: { minWidth: "280px" },
    title: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who is signed in; choosing another user or language is the Sandbox's stand-in for signing in and for personal settings. */
export const UserMenu: React.FC = () => {
    const styles = useStyles();
    const shell = useShell();
    const { session, router } = shell;
    const checked = { user: [session.user.id], language: [String(session.language)] };
    return (
        <Menu checkedValues={checked} onCheckedValueChange={(_, { name, checkedItems }) => {
            const chosen = checkedItems[0];
            if (chosen) void signIn(router, name === "user" ? { userId: chosen } : { language: Number(chosen) });
        }}>
            <MenuTrigger disableButtonEnhancement>
                <Button className={styles.button} appearance="transparent" aria-label={t("signedInAs", session.user.name)} icon={<Initials name={session.user.name} />} />
            </MenuTrigger>
            <MenuPopover className={styles.popover}>
                <MenuList>
                    <MenuGroup>
                        <MenuGroupHeader>{t("selectUser")}</MenuGroupHeader>
                        {session.users.map((user) => (
                            <MenuItemRadio key={user.id} name="user" value={user.id} secondaryContent={<span className={styles.title}>{user.title}</span>}>{user.name}</MenuItemRadio>
                        ))}
                    </MenuGroup>
                    <MenuDivider />
                    <MenuGroup>
                        <MenuGroupHeader>{t("changeLanguage")}</MenuGroupHeader>
                        {session.languages.map((language) => (
                            <MenuItemRadio key={language.id} name="language" value={String(language.id)} lang={language.tag}>{language.name}</MenuItemRadio>
                        ))}
                    </MenuGroup>
                    <MenuDivider />
                    <MenuItem icon={<ClockIcon />} onClick={() => openClock(shell)}>{t("clockTitle")}</MenuItem>
                </MenuList>
            </MenuPopover>
        </Menu>
    );
};
