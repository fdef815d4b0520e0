using System;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Runtime.DerivedRows;

/// <summary>A row that follows from another one. Its id, computed from what it stands for, tells everything about it but its name.</summary>
public sealed class DerivedRow
{
    /// <summary>A row with these columns beside its name.</summary>
    public DerivedRow(Guid id, string name, AttributeCollection columns)
    {
        Id = id;
        Name = name;
        Columns = columns;
    }

    /// <summary>Id.</summary>
    public Guid Id { get; }

    /// <summary>Name, which may change.</summary>
    public string Name { get; }

    /// <summary>The other columns, which never do.</summary>
    public AttributeCollection Columns { get; }
}
