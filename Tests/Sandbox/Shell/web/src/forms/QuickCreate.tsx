import { Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { LookupValue } from "../data/row";
import { t } from "../strings/strings";
import { CloseIcon } from "../ui/icons";
import { showRequestError } from "../ui/requestErrors";
import { useStore } from "../ui/store";
import { askAboutChanges } from "./askAboutChanges";
import type { FormSession } from "./FormSession";
import { FormMessages } from "./FormMessages";
import { FormSection } from "./FormSection";

const useStyles = makeStyles({
    drawer: { width: "min(520px, 100vw)" },
    body: { display: "flex", flexDirection: "column", gap: "16px" },
    footer: { justifyContent: "flex-end" },
});

interface Props {
    session: FormSession;
    onClose: (created?: LookupValue) => void;
}

/** A quick create form in the panel at the right. */
export const QuickCreate: React.FC<Props> = ({ session, onClose }) => {
    const styles = useStyles();
    const { dialogs } = useShell();
    const saving = useStore(session.saving);
    useStore(session.version);
    const sections = session.form.tabs.filter(session.layout.isVisible).flatMap((tab) => tab.columns.flatMap((column) => column.sections)).filter(session.layout.isVisible);
    const save = async (): Promise<void> => {
        try {
            if ((await session.save()) === "saved") onClose(session.reference ?? undefined);
        } catch (error) {
            await showRequestError(dialogs, error);
        }
    };
    const leave = async (): Promise<void> => {
        const choice = session.isTouched ? await askAboutChanges(dialogs) : "discard";
        if (choice === "save") await save();
        if (choice === "discard") onClose();
    };
    return (
        <OverlayDrawer open position="end" className={styles.drawer} modalType="modal" onOpenChange={(_, { open }) => !open && void leave()}>
            <DrawerHeader>
                <DrawerHeaderTitle action={<Button appearance="subtle" icon={<CloseIcon />} aria-label={t("close")} onClick={() => void leave()} />}>
                    {t("quickCreate", session.table.displayName)}
                </DrawerHeaderTitle>
            </DrawerHeader>
            <DrawerBody className={styles.body}>
                <FormMessages session={session} />
                {sections.map((section) => <FormSection key={section.id} section={section} session={session} flat />)}
            </DrawerBody>
            <DrawerFooter className={styles.footer}>
                <Button appearance="primary" disabledFocusable={saving} onClick={() => void save()}>{t("saveAndClose")}</Button>
                <Button onClick={() => void leave()}>{t("cancel")}</Button>
            </DrawerFooter>
        </OverlayDrawer>
    );
};
