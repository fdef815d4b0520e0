import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import type { DialogStack } from "../ui/DialogStack";

type Choice = "save" | "discard";

/** "Unsaved changes": save, discard, or stay (undefined). */
export const askAboutChanges = (dialogs: DialogStack): Promise<Choice | undefined> =>
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
