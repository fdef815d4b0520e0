using System.ServiceModel;
using CsCheck;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.FetchXml;
using Segmentation.Sandbox.Store;
using Segmentation.Sandbox.Tests.Store;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>Ten thousand queries that were right once, damaged at random.</summary>
[TestClass]
public sealed class HostileFetchXmlTests
{
    private static readonly string[] Sound =
    [
        "<fetch count='3' page='2' returntotalrecordcount='true'><entity name='person'><attribute name='city'/><order attribute='visits' descending='true'/><filter type='or'><condition attribute='city' operator='in'><value>Ulm</value><value>Bonn</value></condition><condition attribute='metat' operator='last-x-days' value='3'/></filter></entity></fetch>",
        "<fetch distinct='true'><entity name='person'><attribute name='colour'/><link-entity name='firm' from='firmid' to='firmid' link-type='outer' alias='f'><attribute name='name'/><filter><condition attribute='code' operator='like' value='a%'/></filter></link-entity></entity></fetch>",
        "<fetch aggregate='true'><entity name='person'><attribute name='metat' groupby='true' dategrouping='month' alias='m'/><attribute name='visits' aggregate='sum' alias='s'/><order alias='s'/></entity></fetch>",
        "<fetch top='5'><entity name='firm'><all-attributes/><filter><link-entity name='person' from='firmid' to='firmid' link-type='not any'><filter><condition attribute='rating' operator='between'><value>1</value><value>2</value></condition></filter></link-entity></filter></entity></fetch>",
    ];

    private static readonly string[] Tokens =
        ["'", "\"", "<", ">", "/>", "&", "&amp;", "]]>", "<!--", "name=''", "operator='eq'", "value='-1'", "all", "not any", "in", "outer", "personid", "firmid", "metat", "visits", "9999999999999999999", "-0.5", "2026-02-30", "{", "\u0000", "ß", "%", "[", "1e308", "between", "next-x-years", "count", "max", "true"];

    [TestMethod]
    public void DamagedQuery_GivesRowsOrAFaultAndNothingElse()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);
        using var session = store.BeginRead();

        var damage = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 12], Gen.OneOf(Tokens));
        Gen.Select(Gen.OneOf(Sound), damage.Array[1, 4]).Sample(
            (sound, damages) =>
            {
                try
                {
                    session.Query(FetchXmlReader.Read(damages.Aggregate(sound, Damaged)), QueryScope.System);
                }
                catch (FaultException<OrganizationServiceFault> fault)
                {
                    Assert.IsTrue(fault.Detail.ErrorCode != 0 && fault.Message.Length > 0);
                }
            },
            iter: 10_000, threads: 1);
    }

    private static string Damaged(string text, (int At, int Length, string Token) damage)
    {
        var at = damage.At % text.Length;
        return string.Concat(text.AsSpan(0, at), damage.Token, text.AsSpan(Math.Min(text.Length, at + damage.Length)));
    }
}
