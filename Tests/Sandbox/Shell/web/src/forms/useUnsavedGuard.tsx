import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { t } from "../strings/strings";
import type { DialogStack } from "../ui/DialogStack";
import type { FormSession } from "./FormSession";

type Choice = "save" | "discard";

const ask = (dialogs: DialogStack): Promise<Choice | undefined> =>
    dialogs.show<Choice>((close) => (
        <Dialog open modalType="alert" onOpenChange={(_, data) => data.type === "escapeKeyDown" && close()}>
            <DialogSurface style={{ maxWidth: 520 }}>
                <DialogBody>
                    <DialogTitle>{t("unsavedTitle")}</DialogTitle>
                    <DialogContent>{t("unsavedText")}</DialogContent>
                    <DialogActions fluid>
                        <Button appearance="primary" onClick={() => close("save")}>{t("saveAndContinue")}</Button>
                        <Button onClick={() => close("discard")}>{t("discardAndContinue")}</Button>
                        <Button onClick={() => close()}>{t("cancel")}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    ));

/** Asks before a form with unsaved changes is left, inside the app and when the tab is closed. */
export function useUnsavedGuard(session: FormSession, save: () => Promise<boolean>): void {
    const { router, dialogs } = useShell();
    React.useEffect(() => {
        router.protect(async () => {
            if (!session.isDirty) return true;
            const choice = await ask(dialogs);
            if (choice === "discard") session.discard();
            return choice === "save" ? save() : choice === "discard";
        });
        const onBeforeUnload = (event: BeforeUnloadEvent): void => {
            if (session.isDirty) event.preventDefault();
        };
        window.addEventListener("beforeunload", onBeforeUnload);
        return () => {
            router.protect(null);
            window.removeEventListener("beforeunload", onBeforeUnload);
        };
    }, [router, dialogs, session, save]);
}
