import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { CloseIcon } from "../ui/icons";
import { useStore } from "../ui/store";
import { useShell } from "./shell";

/** Names what the Sandbox does not support, where the platform would have worked. */
export const Refusals: React.FC = () => {
    const { refusals } = useShell();
    const features = useStore(refusals);
    return (
        <>
            {features.map((feature) => (
                <MessageBar key={feature} intent="warning" layout="multiline">
                    <MessageBarBody>{t("notSupported", feature)}</MessageBarBody>
                    <MessageBarActions containerAction={
                        <Button appearance="transparent" icon={<CloseIcon />} aria-label={t("close")} onClick={() => refusals.set(features.filter((other) => other !== feature))} />
                    } />
                </MessageBar>
            ))}
        </>
    );
};
