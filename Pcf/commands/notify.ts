/** Shows a notification on the form, or takes it away when there is nothing to say. */
export function notify(form: Xrm.FormContext, id: string, message: string | false | null | undefined, level: Xrm.FormNotificationLevel): void {
    if (message) form.ui.setFormNotification(message, level, id);
    else form.ui.clearFormNotification(id);
}
