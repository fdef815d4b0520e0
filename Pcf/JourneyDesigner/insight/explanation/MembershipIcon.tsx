import * as React from "react";
import { icon } from "../../../shared/ui/icons";
import { useExplanationStyles } from "./explanationStyles";

const Icons = {
    member: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.2 8.2l2 2 3.6-4"),
    noMember: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.5 8h5"),
    unknown: /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.4a1.7 1.7 0 1 1 2.5 1.5q-.8.4-.8 1.1m0 1.9v.1"),
};

/** Beside the words that say the same. */
export const MembershipIcon: React.FC<{ readonly membership: keyof typeof Icons }> = ({ membership }) => {
    const Icon = Icons[membership];
    const styles = useExplanationStyles();
    return (
        <span className={styles[membership]}>
            <Icon />
        </span>
    );
};
