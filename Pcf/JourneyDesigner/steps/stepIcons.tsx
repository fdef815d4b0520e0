import * as React from "react";
import type { Tile } from "../../shared/model/journey/tile";
import { ErrorIcon, ExitIcon, icon, SegmentIcon, StartIcon } from "../../shared/ui/icons";
import { Entry, Exit } from "../journeyScope";

const Icons: Readonly<Record<Tile["type"] | typeof Entry, React.FC>> = {
    attribute: /* #__PURE__ */ icon("M8 2v4M8 6 3.5 9.5V14M8 6l4.5 3.5V14"),
    wait: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.5V8l2.5 1.5"),
    update: /* #__PURE__ */ icon("m3 13 .8-3L11 2.8 13.2 5 6 12.2ZM9.5 4.3l2.2 2.2"),
    createActivity: /* #__PURE__ */ icon("M3.5 3h9v11h-9zM6 3V1.8h4V3M5.8 8.6l1.6 1.6 2.9-3.4"),
    segment: SegmentIcon,
    customApi: /* #__PURE__ */ icon("M5.5 4 2 8l3.5 4m5-8L14 8l-3.5 4"),
    exit: ExitIcon,
    unknown: ErrorIcon,
    entry: StartIcon,
};

export const StepIcon: React.FC<{ readonly type: Tile["type"] | typeof Entry | typeof Exit }> = ({ type }) => React.createElement(Icons[type]);
