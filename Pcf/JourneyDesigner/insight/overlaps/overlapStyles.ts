import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const line = shorthands.border("1px", "solid", tokens.colorNeutralStroke2);

export const useOverlapStyles = makeStyles({
    frame: { overflowX: "auto", ...shorthands.borderRadius(tokens.borderRadiusMedium), ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" } },
    table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    caption: { textAlign: "start", paddingBottom: "6px", color: tokens.colorNeutralForeground2 },
    column: { ...shorthands.padding("4px", "6px"), fontWeight: tokens.fontWeightSemibold },
    name: { ...shorthands.padding("4px", "8px", "4px", 0), minWidth: "96px", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
    cell: { ...line, position: "relative", ...shorthands.padding("4px", "6px"), textAlign: "right", fontVariantNumeric: "tabular-nums" },
    shade: { position: "absolute", top: 0, right: 0, bottom: 0, left: 0, backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
    number: { position: "relative" },
});
