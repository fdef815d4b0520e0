import * as React from "react";
import { isGuid, plainGuid } from "../../shared/model/guid";
import { useMounted } from "../../shared/ui/useMounted";
import { useServices } from "../builderServices";

/** Names of rows by id, looked for in all tables they can be of; an id keeps itself until then. */
export function useRowNames(tables: readonly string[], ids: readonly string[]): { nameOf: (id: string) => string; learn: (id: string, name: string) => void } {
    const { definitions, rows } = useServices();
    const mounted = useMounted();
    const [names, setNames] = React.useState<Readonly<Record<string, string>>>({});
    const asked = React.useRef(new Set<string>());
    const unknown = ids.map(plainGuid).filter((id) => isGuid(id) && names[id] === undefined).join();
    const targets = tables.join();

    React.useEffect(() => {
        const wanted = unknown.split(",").filter((id) => id && !asked.current.has(id));
        if (wanted.length === 0 || !targets) return;
        wanted.forEach((id) => asked.current.add(id));
        targets.split(",").forEach((target) => void read(target).catch(() => undefined));

        async function read(target: string): Promise<void> {
            await definitions.readTable(target);
            const table = definitions.table(target);
            const found = table ? await rows.byId(table, wanted) : [];
            if (mounted.current) setNames((before) => found.reduce((all, row) => ({ ...all, [row.id]: row.name }), before));
        }
    }, [unknown, targets, definitions, rows, mounted]);

    return {
        nameOf: (id) => names[plainGuid(id)] ?? id,
        learn: (id, name) => setNames((before) => ({ ...before, [id]: name })),
    };
}
