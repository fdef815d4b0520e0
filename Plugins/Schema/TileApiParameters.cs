namespace Segmentation.Plugins.Schema;

/// <summary>Request parameters of a custom API that a tile calls.</summary>
public static class TileApiParameters
{
    /// <summary>The person, Guid; required.</summary>
    public const string MemberId = "MemberId";

    /// <summary>The journey, Guid; optional.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>The same for every repetition of a call, and different for every other call, Guid; optional.</summary>
    public const string OperationId = "OperationId";
}
