import { Toast, ToastBody, Toaster, ToastTitle, useToastController } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { Store } from "./store";

export interface ToastMessage {
    intent: "success" | "info" | "warning" | "error";
    title: string;
    body?: string;
}

/** Short messages in the corner. */
export class Toasts {
    public readonly last = new Store<ToastMessage | null>(null);
    public show = (message: ToastMessage): void => this.last.set({ ...message });
}

export const ToastHost: React.FC<{ toasts: Toasts }> = ({ toasts }) => {
    const { dispatchToast } = useToastController("shell");
    React.useEffect(() => toasts.last.subscribe(() => {
        const message = toasts.last.get();
        if (!message) return;
        dispatchToast(
            <Toast>
                <ToastTitle>{message.title}</ToastTitle>
                {message.body && <ToastBody>{message.body}</ToastBody>}
            </Toast>,
            { intent: message.intent },
        );
    }), [toasts, dispatchToast]);
    // inline: a landmark of the page, so that screen readers find it
    return <section aria-label={t("notifications")}><Toaster inline toasterId="shell" position="top-end" offset={{ horizontal: 16, vertical: 56 }} /></section>;
};
