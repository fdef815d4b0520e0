using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

/// <summary>A small environment: contacts, accounts, leads, and segments of them.</summary>
internal sealed class TestCatalog : IColumnCatalog, IRelationshipCatalog, ISegmentCatalog
{
    internal static readonly TestCatalog Instance = new();

    private static readonly Dictionary<string, Dictionary<string, QueryColumnType>> Tables = new()
    {
        ["contact"] = new()
        {
            ["contactid"] = QueryColumnType.UniqueIdentifier,
            ["firstname"] = QueryColumnType.Text,
            ["lastname"] = QueryColumnType.Text,
            ["address1_city"] = QueryColumnType.Text,
            ["emailaddress1"] = QueryColumnType.Text,
            ["description"] = QueryColumnType.MultilineText,
            ["numberofchildren"] = QueryColumnType.WholeNumber,
            ["versionnumber"] = QueryColumnType.BigInteger,
            ["annualincome"] = QueryColumnType.Money,
            ["creditlimit"] = QueryColumnType.Money,
            ["new_score"] = QueryColumnType.Decimal,
            ["new_ratio"] = QueryColumnType.Float,
            ["donotemail"] = QueryColumnType.Boolean,
            ["donotphone"] = QueryColumnType.Boolean,
            ["gendercode"] = QueryColumnType.Choice,
            ["new_interests"] = QueryColumnType.Choices,
            ["parentcustomerid"] = QueryColumnType.Lookup,
            ["birthdate"] = QueryColumnType.DateOnly,
            ["anniversary"] = QueryColumnType.DateOnly,
            ["createdon"] = QueryColumnType.DateTime,
            ["modifiedon"] = QueryColumnType.DateTime,
            ["new_webinaron"] = QueryColumnType.TimeZoneIndependent,
            ["entityimage"] = QueryColumnType.NotSearchable,
        },
        ["account"] = new()
        {
            ["accountid"] = QueryColumnType.UniqueIdentifier,
            ["name"] = QueryColumnType.Text,
            ["industrycode"] = QueryColumnType.Choice,
            ["revenue"] = QueryColumnType.Money,
            ["numberofemployees"] = QueryColumnType.WholeNumber,
            ["primarycontactid"] = QueryColumnType.Lookup,
            ["createdon"] = QueryColumnType.DateTime,
        },
        ["lead"] = new()
        {
            ["leadid"] = QueryColumnType.UniqueIdentifier,
            ["subject"] = QueryColumnType.Text,
            ["estimatedvalue"] = QueryColumnType.Money,
            ["parentaccountid"] = QueryColumnType.Lookup,
            ["createdon"] = QueryColumnType.DateTime,
        },
    };

    private static readonly Dictionary<string, QueryRelationship> Relationships = new(StringComparer.OrdinalIgnoreCase)
    {
        ["contact_customer_accounts"] = QueryRelationship.OneToMany("account", "accountid", "contact", "parentcustomerid"),
        ["contact_account_parentcustomerid"] = QueryRelationship.OneToMany("account", "accountid", "contact", "parentcustomerid"),
        ["account_primary_contact"] = QueryRelationship.OneToMany("contact", "contactid", "account", "primarycontactid"),
        ["lead_parent_account"] = QueryRelationship.OneToMany("account", "accountid", "lead", "parentaccountid"),
        ["contact_master_contact"] = QueryRelationship.OneToMany("contact", "contactid", "contact", "masterid"),
        ["contactleads_association"] = QueryRelationship.ManyToMany(
            "contactleads", new RelationshipEnd("contact", "contactid", "contactid"), new RelationshipEnd("lead", "leadid", "leadid")),
    };

    private static readonly Dictionary<string, KnownSegment> Segments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A"] = new(Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001"), "contact"),
        ["B"] = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000002"), "contact"),
        ["C"] = new(Guid.Parse("cccccccc-0000-4000-8000-000000000003"), "contact"),
        ["Firms"] = new(Guid.Parse("dddddddd-0000-4000-8000-000000000004"), "account"),
        ["SEGMENT_CRM_ID_e1fa7fdc5c78ea11a811000d3a8e8fcc"] = new(Guid.Parse("eeeeeeee-0000-4000-8000-000000000005"), "contact"),
    };

    internal static IEnumerable<string> TableNames => Tables.Keys;

    internal static QueryRelationship Relationship(string name) => Relationships[name];

    internal static KnownSegment Segment(string name) => Segments[name];

    internal static IReadOnlyDictionary<string, QueryColumnType> ColumnsOf(string table) => Tables[table];

    public string? PrimaryKeyOf(string table) => Tables.ContainsKey(table) ? table + "id" : null;

    public QueryColumnType? TypeOf(string table, string column) =>
        Tables[table].TryGetValue(column, out var type) ? type : null;

    QueryRelationship? IRelationshipCatalog.Find(string name) => Relationships.GetValueOrDefault(name);

    KnownSegment? ISegmentCatalog.Find(string queryName) => Segments.GetValueOrDefault(queryName);
}
