using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences;

/// <summary>What people must meet to take a branch.</summary>
public sealed class BranchTest
{
    /// <summary>The test that lets these people through.</summary>
    public BranchTest(FilterPart part) => Part = part;

    /// <summary>A part of a filter over the audience's table.</summary>
    public FilterPart Part { get; }
}
