import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withChild, withExclusion } from "../../shared/model/query/editQuery";
import { BranchNode, childPath } from "../../shared/model/query/queryNode";
import { butNotXml, groupXml } from "../../shared/model/query/writeQuery";
import { AddIcon } from "../../shared/ui/icons";
import { useBuilder } from "../builderScope";
import { ChevronIcon } from "../builderIcons";
import { useBuilderStyles } from "../builderStyles";
import { ElementChooser } from "../chooser/ElementChooser";

export interface AddBarProps {
    readonly branch: BranchNode;
}

/** What can be added to a branch: a condition, a related table, a segment, a subgroup. */
export const AddBar: React.FC<AddBarProps> = ({ branch }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, disabled, table, edit } = useBuilder();
    const definition = table(branch.table);
    if (disabled || !definition) return null;
    const isRoot = branch.path === "";
    const where = branch.filter || branch.children.length === 0 ? branch.path : "";
    const next = childPath(where, branch.children.length);

    function addGroup(): void {
        edit(withChild(query, branch, groupXml("and", "")), { said: text("Builder_GroupAdded"), focus: { path: next } });
    }

    function addButNot(primaryKey: string): void {
        const splits = branch.filter !== undefined && branch.conjunction === "or" && branch.children.length > 0;
        edit(withExclusion(query, branch, butNotXml(branch.table, primaryKey, groupXml("and", ""))), { said: text("Builder_GroupAdded"), focus: { path: splits ? childPath(branch.path, 1) : next } });
    }

    return (
        <div className={styles.addBar}>
            <ElementChooser
                table={definition}
                label={text("Builder_AddCondition")}
                onChoose={(written, said) => edit(withChild(query, branch, written), { said, focus: { path: next, field: true } })}
            />
            <Menu>
                <MenuTrigger disableButtonEnhancement>
                    <Button appearance="subtle" size="small" icon={<AddIcon />}>
                        {text(isRoot ? "Builder_AddGroup" : "Builder_AddSubgroup")}
                        <ChevronIcon />
                    </Button>
                </MenuTrigger>
                <MenuPopover>
                    <MenuList>
                        <MenuItem onClick={addGroup}>{text("Builder_AddGroup_Include")}</MenuItem>
                        <MenuItem onClick={() => addButNot(definition.primaryKey)}>{text("Builder_AddGroup_ButNot")}</MenuItem>
                    </MenuList>
                </MenuPopover>
            </Menu>
        </div>
    );
};
