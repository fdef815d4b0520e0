namespace Segmentation.Sandbox.Shell.Jobs;

/// <summary>Which system jobs to show, and in which order.</summary>
/// <param name="Status">Status reasons; none: all.</param>
/// <param name="Sort">A column of the page.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record JobListQuery(IReadOnlyList<int> Status, string Sort, bool Descending)
{
    /// <summary>Columns of the table by the names the page sorts by.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Columns = new Dictionary<string, string>
    {
        ["name"] = "name", ["status"] = "statuscode", ["createdOn"] = "createdon", ["startedOn"] = "startedon", ["seconds"] = "executiontimespan", ["retries"] = "retrycount",
    };
}
