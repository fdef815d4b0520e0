using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.Tests.WebApi;

/// <summary>Contacts with their accounts, enough to say every kind of query.</summary>
internal static class SampleModel
{
    public static WebApiModel Create() => EdmModelBuilder.Build(new EnvironmentDefinition
    {
        Tables = new[] { Contact, Account }.ToDictionary(table => table.LogicalName),
        OneToMany =
        [
            Relationship("contact_customer_accounts", "account", "contact", "parentcustomerid", "parentcustomerid_account"),
            Relationship("contact_customer_contacts", "contact", "contact", "parentcustomerid", "parentcustomerid_contact"),
        ],
    });

    public static TableDefinition Contact { get; } = new("contact", "Contact", "contacts",
    [
        Column("contactid", ColumnType.UniqueIdentifier),
        Column("fullname", ColumnType.String),
        Column("gendercode", ColumnType.Picklist),
        Column("donotemail", ColumnType.Boolean),
        Column("createdon", ColumnType.DateTime),
        Column("birthdate", ColumnType.DateTime) with { DateTimeBehavior = DateTimeBehavior.DateOnly },
        Column("creditlimit", ColumnType.Money),
        Column("parentcustomerid", ColumnType.Customer) with { SchemaName = "ParentCustomerId", Targets = ["account", "contact"] },
    ]);

    public static TableDefinition Account { get; } = new("account", "Account", "accounts",
    [
        Column("accountid", ColumnType.UniqueIdentifier),
        Column("name", ColumnType.String),
    ]);

    private static ColumnDefinition Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    private static OneToManyRelationship Relationship(string name, string referenced, string referencing, string column, string navigation) => new()
    {
        SchemaName = name, ReferencedTable = referenced, ReferencingTable = referencing, ReferencingColumn = column, LookupNavigation = navigation, CollectionNavigation = name,
    };
}
