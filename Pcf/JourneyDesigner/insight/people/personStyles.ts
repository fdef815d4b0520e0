import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const PersonHeight = 44;

const ellipsis = { overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const usePersonStyles = makeStyles({
    search: { display: "flex", flexDirection: "column", rowGap: "6px" },
    list: { position: "relative", overflowY: "auto", overflowX: "hidden" },
    rows: { position: "relative" },
    row: {
        position: "absolute",
        top: 0,
        left: 0,
        right: 0,
        height: `${PersonHeight}px`,
        boxSizing: "border-box",
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
        ...shorthands.padding(0, "10px"),
        ...shorthands.borderRadius(tokens.borderRadiusMedium),
        cursor: "pointer",
        ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    },
    active: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    name: { ...ellipsis, fontSize: tokens.fontSizeBase300 },
    email: { ...ellipsis, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
