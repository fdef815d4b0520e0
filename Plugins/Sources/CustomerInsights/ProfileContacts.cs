using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>
/// Finds the contacts of profiles: those that refer to the profile, else those it was unified from. A profile may have several. At most three requests
/// for each 1,000 profiles, as many as one condition takes.
/// </summary>
internal sealed class ProfileContacts
{
    private const string Contact = "contact";
    private const string ContactId = "contactid";
    private const string ProfileAlias = "profile";

    private readonly IOrganizationService _system;
    private readonly bool _refersToProfiles;
    private readonly bool _hasAlternateKeys;

    internal ProfileContacts(IOrganizationService system, TableCatalog tables)
    {
        _system = system;
        _refersToProfiles = tables.Has(Contact, ProfileTable.ContactColumn) && tables.Has(ProfileTable.LogicalName);
        _hasAlternateKeys = tables.Has(AlternateKeyTable.LogicalName);
    }

    /// <summary>Contacts by profile; profiles without one are left out.</summary>
    internal IReadOnlyDictionary<string, HashSet<Guid>> Find(IReadOnlyCollection<string> customerIds)
    {
        var contacts = new Dictionary<string, HashSet<Guid>>(StringComparer.OrdinalIgnoreCase);
        if (_refersToProfiles)
            AddReferring(Chunks(customerIds.ToList()), contacts);
        if (_hasAlternateKeys)
            AddUnified(Chunks(customerIds.Where(id => !contacts.ContainsKey(id)).ToList()), contacts);
        return contacts;
    }

    private void AddReferring(IEnumerable<object[]> chunks, Dictionary<string, HashSet<Guid>> contacts)
    {
        foreach (var chunk in chunks)
        {
            var query = new QueryExpression(Contact) { ColumnSet = new ColumnSet(ContactId) };
            var profile = query.AddLink(ProfileTable.LogicalName, ProfileTable.ContactColumn, ProfileTable.Id);
            profile.EntityAlias = ProfileAlias;
            profile.Columns = new ColumnSet(ProfileTable.CustomerId);
            profile.LinkCriteria.AddCondition(ProfileTable.CustomerId, ConditionOperator.In, chunk);
            foreach (var row in _system.RetrieveAll(query))
                Add(contacts, (string)row.GetAttributeValue<AliasedValue>($"{ProfileAlias}.{ProfileTable.CustomerId}").Value, row.Id);
        }
    }

    private void AddUnified(IEnumerable<object[]> chunks, Dictionary<string, HashSet<Guid>> contacts)
    {
        foreach (var chunk in chunks)
        {
            var query = new QueryExpression(AlternateKeyTable.LogicalName) { ColumnSet = new ColumnSet(AlternateKeyTable.CustomerId, AlternateKeyTable.Value) };
            query.Criteria.AddCondition(AlternateKeyTable.SourceTable, ConditionOperator.Equal, Contact);
            query.Criteria.AddCondition(AlternateKeyTable.CustomerId, ConditionOperator.In, chunk);
            var named = _system.RetrieveAll(query)
                .Select(row => new { Customer = row.GetAttributeValue<string>(AlternateKeyTable.CustomerId), Contact = IdOf(row) })
                .Where(row => row.Contact != null)
                .ToList();
            var existing = _system.Existing(Contact, ContactId, named.Select(row => row.Contact.Value).Distinct().ToList());
            foreach (var row in named.Where(row => existing.Contains(row.Contact.Value)))
                Add(contacts, row.Customer, row.Contact.Value);
        }
    }

    private static void Add(Dictionary<string, HashSet<Guid>> contacts, string customerId, Guid contactId)
    {
        if (!contacts.TryGetValue(customerId, out var ids))
            contacts[customerId] = ids = [];
        ids.Add(contactId);
    }

    private static Guid? IdOf(Entity row) => Guid.TryParse(row.GetAttributeValue<string>(AlternateKeyTable.Value), out var id) ? id : null;

    private static IEnumerable<object[]> Chunks(IReadOnlyList<string> ids)
    {
        for (var start = 0; start < ids.Count; start += PagedQuery.MostValues)
            yield return ids.Skip(start).Take(PagedQuery.MostValues).Cast<object>().ToArray();
    }
}
