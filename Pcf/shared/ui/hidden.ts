import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
    hidden: { position: "absolute", width: "1px", height: "1px", overflowX: "hidden", overflowY: "hidden", clip: "rect(0 0 0 0)", whiteSpace: "nowrap" },
});

/** There for screen readers, not for the eye. */
export function useHiddenStyle(): string {
    return useStyles().hidden;
}
