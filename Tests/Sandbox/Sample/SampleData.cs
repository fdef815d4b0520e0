using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Sample;

/// <summary>
/// Adds the small fictitious sample through the organisation service, so that every step runs. Rows that are there already are left as
/// they are; tables and columns that no solution brought are left out.
/// </summary>
public sealed class SampleData
{
    private const string Roles = "roles";
    private static readonly string[] StateColumns = ["statecode", "statuscode"];

    private readonly EnvironmentDefinition _environment;
    private readonly IOrganizationService _service;
    private readonly SampleValues _values;
    private readonly List<Entity> _later = [];

    private SampleData(EnvironmentDefinition environment, IOrganizationService service, DateTime now)
    {
        _environment = environment;
        _service = service;
        _values = new SampleValues(now);
    }

    /// <summary>Adds what is not there yet.</summary>
    /// <param name="environment">What the environment declares.</param>
    /// <param name="service">The service of an administrator.</param>
    /// <param name="now">The time, from which times of the sample are counted back.</param>
    /// <returns>How many rows were added.</returns>
    public static int Add(EnvironmentDefinition environment, IOrganizationService service, DateTime now) => new SampleData(environment, service, now).Add();

    private int Add()
    {
        var rows = SampleFiles.ReadAll().Where(row => _environment.Tables.ContainsKey(row.Table)).ToList();
        var missing = rows.GroupBy(row => row.Table).SelectMany(Missing).ToList();
        var written = rows.Except(missing).Select(row => row.Id).ToHashSet();
        foreach (var row in missing)
        {
            Create(row, written);
            written.Add(row.Id);
        }
        _later.ForEach(_service.Update);
        return missing.Count;
    }

    private IEnumerable<SampleRow> Missing(IGrouping<string, SampleRow> rows)
    {
        var query = new QueryExpression(rows.Key) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(_environment.Table(rows.Key).PrimaryKey, ConditionOperator.In, rows.Select(row => (object)row.Id).ToArray());
        var present = _service.RetrieveMultiple(query).Entities.Select(row => row.Id).ToHashSet();
        return rows.Where(row => !present.Contains(row.Id));
    }

    private void Create(SampleRow sample, HashSet<Guid> written)
    {
        var row = new Entity(sample.Table, sample.Id);
        var later = new Entity(sample.Table, sample.Id);
        var columns = _environment.Table(sample.Table).Columns;
        foreach (var (column, value) in sample.Values.Where(entry => columns.ContainsKey(entry.Key)))
        {
            var read = _values.Read(columns[column], value!);
            (IsForLater(sample, column, read, written) ? later : row)[column] = read;
        }
        _service.Create(row);
        if (later.Attributes.Count > 0)
            _later.Add(later);
        if (sample.Values[Roles] is { } roles)
            SampleRoles.Give(_service, row.ToEntityReference(), roles.AsArray().Select(role => role!.GetValue<string>()));
    }

    // a row begins active, and a lookup needs its target
    private static bool IsForLater(SampleRow sample, string column, object value, HashSet<Guid> written) =>
        (StateColumns.Contains(column) && sample.Values.ContainsKey("statecode"))
        || (value is EntityReference target && IsOfSample(sample, column) && !written.Contains(target.Id));

    private static bool IsOfSample(SampleRow sample, string column) => !Guid.TryParse(sample.Values[column]!.ToString().Split('/')[^1], out _);
}
