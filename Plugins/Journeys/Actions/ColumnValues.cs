using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>
/// What an update or createActivity tile writes: its "values" as columns of a table. Publishing reads them to find what is wrong, running to write them;
/// the table may have changed in between.
/// </summary>
public sealed class ColumnValues
{
    private const string Regarding = "regardingobjectid";

    private readonly List<DefinitionProblem> _problems = new();
    private readonly List<ColumnValue> _values = new();
    private readonly HashSet<string> _personColumns = new();

    private ColumnValues()
    {
    }

    /// <summary>What cannot be written, or not understood.</summary>
    public IReadOnlyList<DefinitionProblem> Problems => _problems;

    /// <summary>Columns of the person that texts name.</summary>
    public IReadOnlyCollection<string> PersonColumns => _personColumns;

    /// <summary>The values of an update tile.</summary>
    /// <param name="values">As the definition has them; null is as good as none.</param>
    /// <param name="path">Their place.</param>
    /// <param name="person">Table of the people.</param>
    public static ColumnValues OfUpdate(JsonObject values, JsonPath path, TableFacts person) =>
        new ColumnValues().Read(values, path, person, person, isUpdate: true);

    /// <summary>The values of a createActivity tile.</summary>
    /// <param name="values">As the definition has them; null is as good as none.</param>
    /// <param name="path">Their place.</param>
    /// <param name="activity">Table of the activity.</param>
    /// <param name="person">Table of the people.</param>
    public static ColumnValues OfActivity(JsonObject values, JsonPath path, TableFacts activity, TableFacts person) =>
        new ColumnValues().Read(values, path, activity, person, isUpdate: false);

    /// <summary>Refuses values that cannot be written.</summary>
    /// <exception cref="Refusal">There are some; all of them together.</exception>
    public void Demand()
    {
        if (_problems.Count > 0)
            throw new Refusal(_problems.Select(problem => new Problem(RefusalCode.InvalidTile, $"{problem.Path} {problem.Reason}.")).ToList());
    }

    /// <summary>Writes the values for somebody.</summary>
    /// <param name="row">The row to create or update.</param>
    /// <param name="person">A row with <see cref="PersonColumns"/>.</param>
    public void WriteTo(Entity row, Entity person)
    {
        foreach (var value in _values)
            row[value.Column] = value.For(person);
    }

    private ColumnValues Read(JsonObject values, JsonPath path, TableFacts table, TableFacts person, bool isUpdate)
    {
        foreach (var member in values?.Members ?? [])
        {
            var place = path.Member(member.Key);
            if (Hindrance(table, member.Key, isUpdate) is { } reason)
                _problems.Add(new DefinitionProblem(place, reason));
            else
                Add(ColumnValueReader.Read(member.Value, table.Columns[member.Key], isUpdate), place, person, isUpdate ? values : JsonObject.Empty);
        }

        return this;
    }

    private void Add(ColumnValueReading reading, JsonPath place, TableFacts person, JsonObject written)
    {
        var reasons = reading.Reason != null ? [reading.Reason] : HindrancesOf(reading.Template, person, written);
        _problems.AddRange(reasons.Select(reason => new DefinitionProblem(place, reason)));
        _personColumns.UnionWith(reading.Template?.Columns ?? []);
        if (reading.Value != null)
            _values.Add(reading.Value);
    }

    private static string Hindrance(TableFacts table, string name, bool isUpdate)
    {
        if (!table.Columns.TryGetValue(name, out var column))
            return $"is no column of {table.Name}; write the logical name of one";
        if (name == table.PrimaryKey)
            return "is the id of the row, which the platform gives; leave it out";
        if (!isUpdate && name == Regarding)
            return "is the person on the way; leave it out";
        return (isUpdate ? column.Writing.OnUpdate : column.Writing.OnCreate) ? null : $"cannot be written when a row is {(isUpdate ? "updated" : "created")}; leave it out";
    }

    private static IEnumerable<string> HindrancesOf(TextTemplate template, TableFacts person, JsonObject written)
    {
        if (template?.Problem != null)
            yield return template.Problem;
        foreach (var name in template?.Columns ?? [])
        {
            if (!person.Columns.TryGetValue(name, out var column) || column.Kind == ColumnKind.NotFilterable)
                yield return $"names {{{name}}}, which is no column of {person.Name} that can be written into a text";
            else if (written[name] != null)
                yield return $"names {{{name}}}, which the same tile writes: it would be applied twice if the work is repeated. Name another column";
        }
    }
}
