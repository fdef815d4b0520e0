import { icon } from "../shared/ui/icons";

export const RelatedIcon = /* #__PURE__ */ icon("M2.5 2.5h4v4h-4zM9.5 9.5h4v4h-4zM6.5 4.5h5v5");
export const CodeIcon = /* #__PURE__ */ icon("M5.5 4 2 8l3.5 4m5-8L14 8l-3.5 4");
