import { webLightTheme } from "@fluentui/react-components";
import type { Shell } from "../app/shell";
import { createNavigation } from "../xrm/navigation";
import { toUserSettings } from "../xrm/userSettings";
import { createWebApi } from "../xrm/webApi";
import { createDevice } from "./context/device";
import { createFormatting } from "./context/formatting";
import { createPopupService } from "./context/popupService";
import { createResources } from "./context/resources";
import { createUtils } from "./context/utils";
import type { LoadedControl } from "./loadControl";
import type { Parameter } from "./parameters";

/** What differs from one updateView to the next. */
export interface ViewState {
    parameters: Record<string, Parameter>;
    updatedProperties: string[];
    disabled: boolean;
    label: string;
    width: number;
}

export interface HostCallbacks {
    requestRender: () => void;
    trackResize: (track: boolean) => void;
    setControlState: (state: Record<string, unknown>) => void;
    /** Grid customizers give what they draw to the grid by an event. */
    fireEvent?: (name: string, value: unknown) => void;
}

/** Makes the context of a component: services once, values anew for each updateView. */
export function createContextFactory(shell: Shell, control: LoadedControl, callbacks: HostCallbacks): (view: ViewState) => Record<string, unknown> {
    const services = {
        webAPI: createWebApi(shell),
        navigation: createNavigation(shell),
        utils: createUtils(shell),
        resources: createResources(control),
        userSettings: toUserSettings(shell),
        formatting: createFormatting(shell.languageTag),
        device: createDevice(),
        client: { disableScroll: false, getClient: () => "Web", getFormFactor: () => 1, isOffline: () => false, isNetworkAvailable: () => true },
        factory: { requestRender: callbacks.requestRender, getPopupService: createPopupService, fireEvent: callbacks.fireEvent },
        fluentDesignLanguage: { isDarkTheme: false, brand: {}, tokenTheme: webLightTheme },
        events: {},
        copilot: {},
    };
    const mode = {
        setControlState: (state: Record<string, unknown>): boolean => {
            callbacks.setControlState(state);
            return true;
        },
        setFullScreen: (): void => undefined,
        trackContainerResize: callbacks.trackResize,
    };
    return (view) => ({
        ...services,
        parameters: view.parameters,
        updatedProperties: view.updatedProperties,
        mode: { ...mode, isControlDisabled: view.disabled, isVisible: true, label: view.label, allocatedWidth: view.width, allocatedHeight: -1 },
    });
}
