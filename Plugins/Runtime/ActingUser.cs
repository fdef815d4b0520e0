using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime;

/// <summary>With whose rights work for a row is done.</summary>
public static class ActingUser
{
    private const string Owner = "ownerid";

    /// <summary>The owner of the row, or who created it where a team owns it, as nobody can act as a team.</summary>
    /// <param name="row">With <c>ownerid</c> and <c>createdby</c>.</param>
    public static Guid Of(Entity row) => row.GetAttributeValue<EntityReference>(Owner) is { LogicalName: "systemuser" } owner
        ? owner.Id
        : row.GetAttributeValue<EntityReference>(CommonColumns.CreatedBy).Id;
}
