import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withChild, withExclusion } from "../../shared/model/query/editQuery";
import { BranchNode, childPath } from "../../shared/model/query/queryNode";
import { butNotXml, groupXml } from "../../shared/model/query/writeQuery";
import { AddIcon } from "../../shared/ui/icons";
import { useBuilder } from "../builderScope";
import { ElementChooser } from "../chooser/ElementChooser";
import { ActionMenu } from "../../shared/fields/ActionMenu";

export interface AddBarProps {
    readonly branch: BranchNode;
}

/** What can be added to a branch: a condition, a related table, a segment, a subgroup. */
export const AddBar: React.FC<AddBarProps> = ({ branch }) => {
    const { text } = useHost();
    const { query, disabled, table, edit } = useBuilder();
    const definition = table(branch.table);
    if (disabled || !definition) return null;
    const { path, children } = branch;
    const next = childPath(path, children.length);
    const empty = groupXml("and", "");
    const said = text("Builder_GroupAdded");
    const splits = branch.conjunction === "or" && children.length > 0;

    const actions = [
        { label: text("Builder_AddGroup_Include"), run: () => edit(withChild(query, branch, empty), { said, focus: { path: next } }) },
        {
            label: text("Builder_AddGroup_ButNot"),
            run: () => edit(withExclusion(query, branch, butNotXml(branch.table, definition.primaryKey, empty)), { said, focus: { path: splits ? childPath(path, 1) : next } }),
        },
    ];
    const button = (
        <Button appearance="subtle" size="small" icon={<AddIcon />}>
            {text(path === "" ? "Builder_AddGroup" : "Builder_AddSubgroup")}
        </Button>
    );
    return (
        <div className="segb-add">
            <ElementChooser table={definition} onChoose={(written, chosen) => edit(withChild(query, branch, written), { said: chosen, focus: { path: next, field: true } })} />
            <ActionMenu button={button} actions={actions} />
        </div>
    );
};
