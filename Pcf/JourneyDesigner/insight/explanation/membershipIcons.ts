import { icon } from "../../../shared/ui/icons";

/** Beside the words that say the same. */
export const membershipIcons = {
    member: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.2 8.2l2 2 3.6-4"),
    noMember: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.5 8h5"),
    unknown: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.4a1.7 1.7 0 1 1 2.5 1.5q-.8.4-.8 1.1m0 1.9v.1"),
};
