using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>Passes over the rows of msdynci_segmentmembership, page by page, from wherever an earlier part stopped.</summary>
internal sealed class MembershipPages
{
    private const string PageMember = "page";
    private const string CookieMember = "cookie";

    private readonly IOrganizationService _system;
    private readonly ProfileContacts _contacts;
    private readonly SyncState _state;

    internal MembershipPages(IOrganizationService system, ProfileContacts contacts, SyncState state)
    {
        _system = system;
        _contacts = contacts;
        _state = state;
    }

    /// <summary>Hands each page on, and stores that it was handed on.</summary>
    /// <param name="work">Works on a page; says how many rows it wrote.</param>
    /// <param name="stored">What the phase is to store afterwards.</param>
    /// <param name="progress">How long it may take.</param>
    /// <returns>Whether the end was reached; otherwise the time is spent.</returns>
    internal bool Pass(Func<MembershipPage, int> work, Func<JsonObject> stored, IWorkProgress progress)
    {
        var query = new QueryExpression(MembershipTable.LogicalName)
        {
            ColumnSet = new ColumnSet(MembershipTable.CustomerId, MembershipTable.Kind, MembershipTable.Segments),
            PageInfo = new PagingInfo
            {
                Count = PagedQuery.PageSize,
                PageNumber = Math.Max(1, _state.Work.NumberOf(PageMember)),
                PagingCookie = _state.Work.TextOf(CookieMember),
            },
        };
        query.AddOrder(MembershipTable.Id, OrderType.Ascending);
        if (_state.Work.NumberOf(PageMember) < 0)
            return true;
        while (true)
        {
            var page = _system.RetrieveMultiple(query);
            var written = work(MembershipPage.Of(page.Entities, _contacts));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            _state.Work = stored().With(PageMember, page.MoreRecords ? query.PageInfo.PageNumber : -1).With(CookieMember, page.PagingCookie);
            progress.Save(_state.ToJson(), written);
            if (!page.MoreRecords)
                return true;
            if (progress.Budget.IsSpent)
                return false;
        }
    }
}
