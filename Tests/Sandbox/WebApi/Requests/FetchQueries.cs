using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>Runs FetchXML with the caller's rights.</summary>
internal static class FetchQueries
{
    public static EntityCollection Run(WebApiContext context, XElement fetchXml) => Run(context, fetchXml.ToString(SaveOptions.DisableFormatting));

    public static EntityCollection Run(WebApiContext context, string fetchXml) =>
        ((RetrieveMultipleResponse)context.Server.Execute(new RetrieveMultipleRequest { Query = new FetchExpression(fetchXml) }, context.Caller)).EntityCollection;
}
