import * as React from "react";

/** Whether the component still stands, for answers that come after it may have gone. */
export function useMounted(): React.MutableRefObject<boolean> {
    const mounted = React.useRef(true);
    React.useEffect(
        () => () => {
            mounted.current = false;
        },
        [],
    );
    return mounted;
}
