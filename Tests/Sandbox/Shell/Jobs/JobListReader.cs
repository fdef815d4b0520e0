using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Shell.Jobs;

/// <summary>Reads the system jobs. They are many and change all the time, so the page reads them past the Web API: one count by index, and the first rows.</summary>
public sealed class JobListReader(SandboxStore store)
{
    private const int Most = 200;

    /// <summary>The jobs as of now.</summary>
    public JobListModel Read(JobListQuery query)
    {
        using var rows = store.BeginRead();
        return rows.Environment.Tables.ContainsKey("asyncoperation") ? new JobListModel(Counts(rows), Jobs(rows, query)) : new JobListModel(new Dictionary<int, long>(), []);
    }

    private static Dictionary<int, long> Counts(StoreSession rows)
    {
        using var statement = rows.Prepare("SELECT statuscode, count(*) FROM asyncoperation GROUP BY statuscode");
        var counts = new Dictionary<int, long>();
        while (statement.Step())
            counts[(int)statement.Integer(0)] = statement.Integer(1);
        return counts;
    }

    private static List<JobModel> Jobs(StoreSession rows, JobListQuery query)
    {
        var column = JobListQuery.Columns.GetValueOrDefault(query.Sort, "createdon");
        var order = query.Descending ? "DESC" : "ASC";
        var filter = query.Status.Count == 0 ? "" : $"WHERE statuscode IN ({string.Join(", ", query.Status.Select(_ => "?"))})";
        using var statement = rows.Prepare($"""
            SELECT asyncoperationid, name, messagename, primaryentitytype, statuscode, createdon, startedon, postponeuntil, executiontimespan, retrycount, friendlymessage, message
            FROM asyncoperation {filter} ORDER BY {column} {order}, createdon DESC LIMIT {Most}
            """).Bind([.. query.Status.Select(status => (object)(long)status)]);
        var jobs = new List<JobModel>();
        while (statement.Step())
            jobs.Add(new JobModel(
                statement.Guid(0), Text(statement, 1), Text(statement, 2), Text(statement, 3), (int)statement.Integer(4), Time(statement, 5), Time(statement, 6), Time(statement, 7),
                statement.IsNull(8) ? null : statement.Real(8), (int)statement.Integer(9), Text(statement, 10), Text(statement, 11)));
        return jobs;
    }

    private static string? Text(StoreStatement statement, int column) => statement.IsNull(column) ? null : statement.Text(column);

    private static DateTime? Time(StoreStatement statement, int column) => statement.IsNull(column) ? null : ColumnValue.Time(statement.Integer(column));
}
