import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import type { DialogStack } from "./DialogStack";
import { download } from "./download";

const useStyles = makeStyles({
    surface: { maxWidth: "520px" },
    text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
    subtitle: { fontWeight: 600, marginBottom: "8px" },
});

interface MessageProps {
    title: string;
    subtitle?: string;
    text: string;
    actions: React.ReactNode;
    onDismiss: () => void;
}

const MessageDialog: React.FC<MessageProps> = ({ title, subtitle, text, actions, onDismiss }) => {
    const styles = useStyles();
    return (
        <Dialog open modalType="alert" onOpenChange={(_, data) => data.type === "escapeKeyDown" && onDismiss()}>
            <DialogSurface className={styles.surface}>
                <DialogBody>
                    <DialogTitle>{title}</DialogTitle>
                    <DialogContent className={styles.text}>
                        {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
                        {text}
                    </DialogContent>
                    <DialogActions fluid>{actions}</DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
};

export interface AlertTexts {
    title?: string;
    text: string;
    confirmButtonLabel?: string;
}

export async function showAlert(dialogs: DialogStack, texts: AlertTexts): Promise<void> {
    await dialogs.show<void>((close) => (
        <MessageDialog title={texts.title ?? t("alert")} text={texts.text} onDismiss={() => close()}
            actions={<Button appearance="primary" onClick={() => close()}>{texts.confirmButtonLabel ?? t("ok")}</Button>} />
    ));
}

export interface ConfirmTexts extends AlertTexts {
    subtitle?: string;
    cancelButtonLabel?: string;
}

export async function showConfirm(dialogs: DialogStack, texts: ConfirmTexts): Promise<boolean> {
    const confirmed = await dialogs.show<boolean>((close) => (
        <MessageDialog title={texts.title ?? t("confirm")} subtitle={texts.subtitle} text={texts.text} onDismiss={() => close(false)}
            actions={
                <>
                    <Button appearance="primary" onClick={() => close(true)}>{texts.confirmButtonLabel ?? t("ok")}</Button>
                    <Button onClick={() => close(false)}>{texts.cancelButtonLabel ?? t("cancel")}</Button>
                </>
            } />
    ));
    return confirmed === true;
}

export interface ErrorTexts {
    title?: string;
    message: string;
    /** Text of the log file; without it there is nothing to download. */
    details?: string;
}

export async function showError(dialogs: DialogStack, { title, message, details }: ErrorTexts): Promise<void> {
    await dialogs.show<void>((close) => (
        <MessageDialog title={title ?? t("error")} text={message} onDismiss={() => close()}
            actions={
                <>
                    {details && <Button onClick={() => download("ErrorDetails.txt", details)}>{t("downloadLog")}</Button>}
                    <Button appearance="primary" onClick={() => close()}>{t("ok")}</Button>
                </>
            } />
    ));
}
