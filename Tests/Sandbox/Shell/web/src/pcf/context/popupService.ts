import { NotSupported } from "../../commands/NotSupported";

/** context.factory.getPopupService(): Fluent has its own popups, so the service of the time before is refused by name. */
export function createPopupService(): Record<string, () => never> {
    const names = ["createPopup", "openPopup", "closePopup", "updatePopup", "deletePopup", "getPopupsId", "setPopupsId"];
    return Object.fromEntries(names.map((name) => [name, () => {
        throw new NotSupported(`context.factory.getPopupService().${name}`);
    }]));
}
