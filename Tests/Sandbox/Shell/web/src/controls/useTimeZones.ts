import { useShell } from "../app/shell";
import { type Loading, useAsync } from "../ui/useAsync";

/** A row of the platform's table of time zones. */
export interface TimeZone {
    code: number;
    name: string;
}

const query = "timezonedefinitions?$select=timezonecode,userinterfacename&$orderby=bias desc,userinterfacename";

/** The platform's time zones, from west to east. */
export function useTimeZones(): Loading<readonly TimeZone[]> {
    const { webApi } = useShell();
    return useAsync(async () => {
        const { value } = (await webApi.json("GET", query)) as { value: { timezonecode: number; userinterfacename: string }[] };
        return value.map((zone) => ({ code: zone.timezonecode, name: zone.userinterfacename }));
    }, [webApi]);
}
