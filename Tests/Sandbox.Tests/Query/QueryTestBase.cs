using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.FetchXml;
using Segmentation.Sandbox.Store;
using Segmentation.Sandbox.Tests.Store;

namespace Segmentation.Sandbox.Tests.Query;

/// <summary>A store with the test tables, and the ways to fill and ask it.</summary>
public abstract class QueryTestBase
{
    private SandboxStore? _store;
    private int _rows;

    /// <summary>The store, opened by the first use.</summary>
    protected SandboxStore Store => _store ??= SandboxStore.OpenTemporary(TestTables.Environment);

    /// <summary>Who asks.</summary>
    protected QueryScope Scope { get; set; } = QueryScope.System;

    /// <summary>Closes the store.</summary>
    [TestCleanup]
    public void Close() => _store?.Dispose();

    /// <summary>Adds a row; ids rise, so that ties keep the order of insertion.</summary>
    protected Guid Insert(string table, params (string Column, object? Value)[] values) => Insert(new Guid($"00000000-0000-0000-0001-{++_rows:D12}"), table, values);

    /// <summary>Adds a row with an id.</summary>
    protected Guid Insert(Guid id, string table, params (string Column, object? Value)[] values)
    {
        var entity = new Entity(table, id);
        foreach (var (column, value) in values)
            entity[column] = value;
        using var transaction = Store.BeginWrite();
        transaction.Insert(entity);
        transaction.Commit();
        return id;
    }

    /// <summary>Adds people with these values in one column, named by them.</summary>
    protected void InsertPeople(string column, params object?[] values)
    {
        foreach (var value in values)
            Insert("person", ("fullname", value?.ToString() ?? "none"), (column, value));
    }

    /// <summary>The result of a FetchXML query.</summary>
    protected EntityCollection Fetch(string fetchXml)
    {
        using var session = Store.BeginRead();
        return session.Query(FetchXmlReader.Read(fetchXml), Scope);
    }

    /// <summary>Names of the people a filter finds, in order.</summary>
    protected string People(string filter) => string.Join(",", Fetch($"<fetch><entity name='person'><attribute name='fullname'/><order attribute='fullname'/>{filter}</entity></fetch>")
        .Entities.Select(person => person.GetAttributeValue<string>("fullname")));

    /// <summary>Names of the people a condition finds, in order.</summary>
    protected string Where(string column, string @operator, params string[] values) =>
        People($"<filter><condition attribute='{column}' operator='{@operator}'>{string.Concat(values.Select(value => $"<value>{System.Security.SecurityElement.Escape(value)}</value>"))}</condition></filter>");

    /// <summary>Asserts that the platform's fault comes.</summary>
    protected static void AssertFault(int code, string text, Action action)
    {
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(action);
        Assert.AreEqual(code, fault.Detail.ErrorCode, fault.Message);
        StringAssert.Contains(fault.Message, text);
    }
}
