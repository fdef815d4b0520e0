namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>The environment's relationships.</summary>
public interface IRelationshipCatalog
{
    /// <summary>
    /// The relationship of this name, whatever its case; null when there is none. A name is a schema name (contact_customer_accounts) or, as queries of
    /// outbound marketing write lookups, both tables and the column: contact_account_parentcustomerid (developer/extend-segments in the product's documentation).
    /// </summary>
    QueryRelationship Find(string name);
}
